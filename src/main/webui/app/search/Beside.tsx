import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";

/** What stands beside a list where there is room, and else opens over it. */
export function Beside({ label, children }: { label: string; children: ComponentChildren }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <div class={isOpen ? "beside open" : "beside"}>
      <button type="button" class="fold" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {label}
      </button>
      <div class="narrow">{children}</div>
    </div>
  );
}
