import type { Sop } from "@alur/model";
import type { PaperName } from "@alur/publish";
import { Button, Menu, Radio, Stack } from "@mantine/core";
import { paperNames, type Print } from "@alur/server/api";
import { IconChevronDown, IconDownload, IconFileTypePdf, IconJson, IconSvg } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { useWords } from "../../messages/language.tsx";
import { ProblemAlert } from "../../shell/problem-alert.tsx";
import { jsonFile, pdfFile, saveFile, svgFile, svgPages } from "./downloads.ts";
import styles from "./sop-editor.module.css";

/** The ways in which the SOP leaves the browser. Only the PDF asks the server, and says so. */
export function DownloadMenu({ sop }: { sop: Sop }): ReactNode {
  const { editor } = useWords();
  const [opened, setOpened] = useState(false);
  const [paper, setPaper] = useState<PaperName>("A4");
  const pdf = useMutation({
    mutationFn: async (asked: Print) => saveFile(await pdfFile(asked)),
  });
  const pages = opened ? svgPages(sop, paper) : 0;
  return (
    <div className={styles.download}>
      <Menu
        opened={opened}
        onChange={setOpened}
        position="bottom-end"
        width={320}
        closeOnItemClick={false}
        withinPortal={false}
      >
        <Menu.Target>
          <Button
            variant="default"
            loading={pdf.isPending}
            leftSection={<IconDownload size={18} aria-hidden />}
            rightSection={<IconChevronDown size={16} aria-hidden />}
          >
            {editor.download}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconFileTypePdf size={18} aria-hidden />}
            onClick={() => {
              setOpened(false);
              pdf.mutate({ sop, paper });
            }}
          >
            {editor.pdf}
            <span className={styles.menuHint}>{editor.pdfHint}</span>
          </Menu.Item>
          {Array.from({ length: pages }, (_, page) => (
            <Menu.Item
              key={page}
              leftSection={<IconSvg size={18} aria-hidden />}
              onClick={() => saveFile(svgFile(sop, paper, page))}
            >
              {editor.svg(page + 1, pages)}
            </Menu.Item>
          ))}
          <Menu.Item leftSection={<IconJson size={18} aria-hidden />} onClick={() => saveFile(jsonFile(sop))}>
            {editor.json}
          </Menu.Item>
          <Menu.Divider />
          <Radio.Group
            label={editor.paper}
            value={paper}
            onChange={(value) => setPaper(value)}
            className={styles.papers}
          >
            <Stack gap={4}>
              {paperNames.map((name) => (
                <Radio key={name} value={name} label={name} size="xs" />
              ))}
            </Stack>
          </Radio.Group>
        </Menu.Dropdown>
      </Menu>
      {pdf.error ? <ProblemAlert error={pdf.error} /> : null}
    </div>
  );
}
