export default function ChangesPage({ project }: { project: string }) {
  return <p>{project}</p>;
}
