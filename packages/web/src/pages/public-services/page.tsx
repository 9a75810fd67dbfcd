import "../../messages/shelves/office.ts";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { usePublicServices } from "../../api/public-services.ts";
import { useInstance } from "../../api/session.ts";
import { useWords } from "../../messages/language.tsx";
import { Answered } from "../../shell/answered.tsx";
import card from "../../shell/card.module.css";
import { PageFrame } from "../../shell/page-frame.tsx";
import styles from "./public-services.module.css";
import { TrackForm } from "./track-form.tsx";

/** Layanan: what anybody may ask of the office, and how what they asked stands. For phones first, and without an account. */
export function Page(): ReactNode {
  const { publicServices: words } = useWords();
  const instance = useInstance();
  const query = usePublicServices();
  return (
    <PageFrame title={words.title} lead={words.lead(instance?.agencyName ?? "")} width="narrow">
      <Answered query={query}>
        {(services) =>
          services.length === 0 ? (
            <p className={`${card.card} ${card.hint}`}>{words.none}</p>
          ) : (
            <ul className={styles.services}>
              {services.map((service) => (
                <li key={service.id} className={card.card}>
                  <h2>{service.title}</h2>
                  {service.promised === "" ? null : <p className={card.hint}>{words.promised(service.promised)}</p>}
                  <Link
                    to="/layanan/$id"
                    params={{ id: service.id }}
                    className={styles.ask}
                    aria-label={words.askFor(service.title)}
                  >
                    {words.ask}
                  </Link>
                </li>
              ))}
            </ul>
          )
        }
      </Answered>
      <TrackForm />
    </PageFrame>
  );
}
