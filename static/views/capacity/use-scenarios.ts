import { useState } from 'react';
import type { ScenarioStep } from '../../../src/model/scenario';
import { ask, problemOf } from '../../ask';
import { confirmDone } from '../../parts/flag';
import { useAnswer } from '../../use-answer';

/** The scenarios kept for a project, and what keeps or removes one. */
export function useScenarios(project: string) {
  const { answer, problem: unread, put, refresh } = useAnswer('capacity-scenarios', { project });
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const { version = 0, scenarios = [], mayEdit = false } = answer?.value ?? {};
  const write = async (name: string, steps: readonly ScenarioStep[], seen: number) => {
    const scenario = steps.length > 0 ? { scenario: { name, steps } } : {};
    const { value } = await ask('save-capacity-scenario', { project, seen, name, ...scenario });
    put((now) => ({ ...now, value: { ...now.value, ...value } }));
    return value.version;
  };
  /** Without steps the scenario of that name is removed. */
  const save = async (name: string, steps: readonly ScenarioStep[]) => {
    setBusy(true);
    setProblem(undefined);
    try {
      const before = scenarios.find((one) => one.name === name)?.steps ?? [];
      const written = await write(name, steps, version);
      const fail = (error: unknown) => setProblem(problemOf(error).message);
      confirmDone(`${name}: ${steps.length > 0 ? 'kept' : 'removed'}`, () => {
        write(name, before, written).catch(fail);
      });
    } catch (error) {
      setProblem(problemOf(error).message);
      if (problemOf(error).code === 'conflict') refresh();
    } finally {
      setBusy(false);
    }
  };
  return { scenarios, read: answer !== undefined, mayEdit, save, busy, problem: problem ?? unread?.message };
}
