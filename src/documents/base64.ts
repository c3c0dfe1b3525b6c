const blockBytes = 0x8000;

/** Bytes as base64, for where only text can go. */
export function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += blockBytes)
    binary += String.fromCharCode(...bytes.subarray(at, at + blockBytes));
  return btoa(binary);
}

export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (one) => one.charCodeAt(0));
}
