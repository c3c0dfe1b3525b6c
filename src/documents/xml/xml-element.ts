/** The parts of an element that are kept; anything else under it is left out and counted. */
export interface XmlShape {
  readonly [element: string]: XmlShape | 'text';
}

/** A text of an XML file, with where it stands. */
export interface XmlText {
  readonly name: string;
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** An element of an XML file, reduced to its shape. */
export interface XmlElement {
  readonly name: string;
  readonly texts: ReadonlyMap<string, XmlText>;
  readonly children: readonly XmlElement[];
  readonly line: number;
  readonly column: number;
}

export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** The element that a path of names leads to, the first of each name. */
export function within(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>(
    (found, name) => found?.children.find((child) => child.name === name),
    element,
  );
}
