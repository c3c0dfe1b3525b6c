export default function SettingsPage({ project }: { project: string }) {
  return <p>{project}</p>;
}
