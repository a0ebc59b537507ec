export function warmUp(): void {}
export function openSearch(_opener: HTMLElement): void {}
