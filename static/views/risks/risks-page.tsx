export default function RisksPage({ project }: { project: string }) {
  return <p>{project}</p>;
}
