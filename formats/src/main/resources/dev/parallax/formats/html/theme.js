
// Light or dark: the system's wish until the reader has one of their own.
{
  const button = byId("theme");
  const system = matchMedia("(prefers-color-scheme: dark)");
  const recall = () => {
    try {
      return localStorage.getItem("parallax-theme");
    } catch {
      return null;
    }
  };
  const isDark = () => (root.dataset.theme ?? (system.matches ? "dark" : "light")) === "dark";
  const relabel = () => {
    button.textContent = isDark() ? "Light" : "Dark";
    button.setAttribute("aria-label", isDark() ? "Light colours" : "Dark colours");
  };
  const kept = recall();
  if (kept === "dark" || kept === "light") root.dataset.theme = kept;
  button.addEventListener("click", () => {
    root.dataset.theme = isDark() ? "light" : "dark";
    try {
      localStorage.setItem("parallax-theme", root.dataset.theme);
    } catch {
      // Not kept then.
    }
    relabel();
  });
  system.addEventListener("change", relabel);
  relabel();
  byId("tools").hidden = false;

  // On narrow screens the sections are a list that opens and closes.
  const menu = byId("menu");
  const turn = (open) => {
    byId("sections").classList.toggle("open", open);
    menu.setAttribute("aria-expanded", String(open));
  };
  menu?.addEventListener("click", () => turn(menu.getAttribute("aria-expanded") !== "true"));
  if (menu) byId("sections").addEventListener("click", () => turn(false));
}
