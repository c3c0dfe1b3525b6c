import { show } from '../show';
import { useSurroundings } from '../surroundings';
import { useAnswer } from '../use-answer';

function ProjectPage() {
  const { projectKey = '' } = useSurroundings();
  const { answer, problem } = useAnswer('risk-register', { project: projectKey });
  if (problem) return <p role="alert">{problem.message}</p>;
  if (!answer) return <p>Reading the risks…</p>;
  return (
    <table>
      <caption>Risks</caption>
      <thead>
        <tr>
          <th scope="col">Key</th>
          <th scope="col">Statement</th>
          <th scope="col">Exposure</th>
          <th scope="col">Level</th>
        </tr>
      </thead>
      <tbody>
        {answer.value.register.rows.map((row) => (
          <tr key={row.key}>
            <td>{row.key}</td>
            <td>{row.statement}</td>
            <td>{row.exposure}</td>
            <td>{row.level}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

void show(<ProjectPage />);
