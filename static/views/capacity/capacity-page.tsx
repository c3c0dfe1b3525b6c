export default function CapacityPage({ project }: { project: string }) {
  return <p>{project}</p>;
}
