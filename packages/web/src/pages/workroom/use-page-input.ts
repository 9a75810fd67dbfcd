import { useEffect, useEffectEvent, useState } from "react";
import { droppedFiles } from "./document-files.ts";
import { textOfPaste } from "./text-of-paste.ts";

interface PageInput {
  onFiles: (files: readonly File[]) => void;
  onText: (text: string) => void;
}

/** Takes what is dropped anywhere on the page, and what is pasted while no field is open; true while something is being dragged over it. A file that misses a box would otherwise take the app's place. */
export function usePageInput({ onFiles, onText }: PageInput): boolean {
  const [dragging, setDragging] = useState(false);
  const takeText = async (copied: DataTransfer): Promise<void> => {
    const text = await textOfPaste(copied);
    if (text.trim() !== "") onText(text);
  };
  const drop = useEffectEvent((event: DragEvent) => {
    event.preventDefault();
    setDragging(false);
    if (!event.dataTransfer) return;
    // A table may be dragged from another window as well as a file.
    if (event.dataTransfer.files.length === 0) void takeText(event.dataTransfer);
    else void droppedFiles(event.dataTransfer).then(onFiles);
  });
  const paste = useEffectEvent((event: ClipboardEvent) => {
    const inField = event.target instanceof Element && event.target.closest("input, textarea, [role=dialog]");
    if (inField || !event.clipboardData) return;
    event.preventDefault();
    const { files } = event.clipboardData;
    if (files.length > 0) onFiles([...files]);
    else void takeText(event.clipboardData);
  });
  useEffect(() => {
    const over = (event: DragEvent): void => {
      event.preventDefault();
      setDragging(true);
    };
    const leave = (event: DragEvent): void => {
      // Going from one element to another is no leaving.
      if (event.relatedTarget === null) setDragging(false);
    };
    const onDrop = (event: DragEvent): void => drop(event);
    const onPaste = (event: ClipboardEvent): void => paste(event);
    addEventListener("dragover", over);
    addEventListener("dragleave", leave);
    addEventListener("drop", onDrop);
    addEventListener("paste", onPaste);
    return () => {
      removeEventListener("dragover", over);
      removeEventListener("dragleave", leave);
      removeEventListener("drop", onDrop);
      removeEventListener("paste", onPaste);
    };
  }, []);
  return dragging;
}
