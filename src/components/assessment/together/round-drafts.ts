/** Names of what a tab remembers of a round until it is closed. */
export const actionDraft = (round: string): string => `action:${round}`;
export const changeDraft = (round: string): string => `change:${round}`;
export const sheetDraft = (round: string): string => `sheet:${round}`;
export const partsDraft = (round: string): string => `parts:${round}`;
