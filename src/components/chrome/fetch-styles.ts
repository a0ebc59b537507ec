const asked = new Map<string, Promise<void>>();

/** Fetches styles that the page has done without until now, once. Fails if they do not come; then the next one asks again. */
export function fetchStyles(address: string): Promise<void> {
  const styles = asked.get(address) ?? fetchSheet(address);
  asked.set(address, styles);
  styles.catch(() => asked.delete(address));
  return styles;
}

function fetchSheet(address: string): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = address;
  return new Promise((resolve, reject) => {
    link.onload = () => resolve();
    link.onerror = () => {
      link.remove();
      reject(new Error(`${address} did not come.`));
    };
    document.head.append(link);
  });
}
