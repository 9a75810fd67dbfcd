import type { Office, ProcedureSummary } from "@alur/server/api";
import { Alert, Checkbox, NativeSelect, Radio, SimpleGrid, Stack, TextInput } from "@mantine/core";
import { useState, type ReactNode } from "react";
import { useAppoint } from "../../../api/appointments.ts";
import { useKeptForm } from "../../../device/kept-form.ts";
import { useWords } from "../../../messages/language.tsx";
import card from "../../../shell/card.module.css";
import { useFormCheck } from "../../../shell/form-check.ts";
import { ProblemAlert } from "../../../shell/problem-alert.tsx";
import { FormEnd } from "../form-end.tsx";
import styles from "../office.module.css";
import { unlikeTheForm } from "./unlike-the-form.ts";

interface AppointmentFormProps {
  office: Office;
  procedures: readonly ProcedureSummary[];
  onClose: () => void;
}

interface Fields {
  officialId: string;
  postId: string;
  form: "plt" | "plh";
  basis: string;
  from: string;
  until: string;
  procedureIds: string[];
}

const untouched: Fields = { officialId: "", postId: "", form: "plh", basis: "", from: "", until: "", procedureIds: [] };

/** Who acts for which post, as what, by which letter, from when until when, and in which SOPs. */
export function AppointmentForm({ office, procedures, onClose }: AppointmentFormProps): ReactNode {
  const { postsOverTime: words } = useWords();
  const appoint = useAppoint();
  const form = useKeptForm("appointment", untouched);
  const { officialId, postId, form: as, basis, from, until, procedureIds } = form.fields;
  const [scoped, setScoped] = useState(procedureIds.length > 0);
  const { errors, onSubmit } = useFormCheck({
    officialId: officialId === "" && words.fillIn,
    postId: postId === "" && words.fillIn,
    basis: basis.trim() === "" && words.fillIn,
    from: from === "" && words.fillIn,
    until: (until === "" && words.fillIn) || (until < from && words.untilBeforeFrom),
    procedureIds: scoped && procedureIds.length === 0 && words.chooseSop,
  });
  const close = (): void => {
    form.done();
    onClose();
  };
  const submit = (): void => {
    const scope = scoped ? procedureIds : null;
    appoint.mutate(
      { officialId, postId, form: as, basis: basis.trim(), from, until, procedureIds: scope },
      { onSuccess: close },
    );
  };
  const inForce = procedures.filter(({ standing }) => standing === "in-force");
  const post = office.posts.find(({ id }) => id === postId);
  const unlike = post && unlikeTheForm(as, post);
  const chosen = (label: string, options: { value: string; label: string }[]) => [{ value: "", label }, ...options];
  return (
    <form noValidate onSubmit={onSubmit(submit)}>
      <Stack>
        <ProblemAlert error={appoint.error} />
        <NativeSelect
          label={words.who}
          required
          value={officialId}
          onChange={(event) => form.change({ officialId: event.currentTarget.value })}
          data={chosen(
            words.choose,
            office.officials.filter(({ active }) => active).map(({ id, name }) => ({ value: id, label: name })),
          )}
          error={errors.officialId}
        />
        <NativeSelect
          label={words.forPost}
          required
          value={postId}
          onChange={(event) => form.change({ postId: event.currentTarget.value })}
          data={chosen(
            words.choose,
            office.posts
              .filter(({ dissolution, holderIds }) => dissolution === null && !holderIds.includes(officialId))
              .map(({ id, name }) => ({ value: id, label: name })),
          )}
          error={errors.postId}
        />
        <Radio.Group
          label={words.actsAs}
          value={as}
          onChange={(value) => form.change({ form: value === "plt" ? "plt" : "plh" })}
        >
          <Stack gap="xs" mt="xs">
            <Radio value="plh" label={words.plhMeans} />
            <Radio value="plt" label={words.pltMeans} />
          </Stack>
        </Radio.Group>
        {unlike ? (
          <Alert color="kunyit" role="note">
            {words.unlike[unlike]}
          </Alert>
        ) : null}
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <TextInput
            type="date"
            label={words.from}
            required
            value={from}
            onChange={(event) => form.change({ from: event.currentTarget.value })}
            error={errors.from}
          />
          <TextInput
            type="date"
            label={words.until}
            required
            value={until}
            onChange={(event) => form.change({ until: event.currentTarget.value })}
            error={errors.until}
          />
        </SimpleGrid>
        <TextInput
          label={words.letter}
          description={words.letterHint}
          required
          maxLength={300}
          value={basis}
          onChange={(event) => form.change({ basis: event.currentTarget.value })}
          error={errors.basis}
        />
        {inForce.length > 0 ? (
          <Checkbox
            label={words.onlySome}
            checked={scoped}
            onChange={(event) => setScoped(event.currentTarget.checked)}
            error={errors.procedureIds}
          />
        ) : null}
        {scoped ? (
          <fieldset className={styles.choices}>
            <legend>{words.inSops}</legend>
            {inForce.map(({ id, title }) => (
              <Checkbox
                key={id}
                label={title}
                checked={procedureIds.includes(id)}
                onChange={(event) =>
                  form.change({
                    procedureIds: event.currentTarget.checked
                      ? [...procedureIds, id]
                      : procedureIds.filter((one) => one !== id),
                  })
                }
              />
            ))}
          </fieldset>
        ) : null}
        <p className={card.hint}>{words.actingLimit}</p>
        <FormEnd busy={appoint.isPending} label={words.appointNow} onCancel={close} />
      </Stack>
    </form>
  );
}
