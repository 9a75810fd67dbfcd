import { createContext, useContext } from "react";
import type { RowCommands } from "./row-commands.ts";

const RowCommandsContext = createContext<RowCommands | undefined>(undefined);
export const RowCommandsProvider = RowCommandsContext.Provider;

export function useRowCommands(): RowCommands {
  const commands = useContext(RowCommandsContext);
  if (!commands) throw new Error("A row stands outside of its table.");
  return commands;
}
