// Letters, lines and contrast change at once; without this file the form does the same by way of the server.
"use strict";

for (const form of document.querySelectorAll(".reading-form")) {
  form.querySelector("button").hidden = true;
  form.addEventListener("change", () => {
    const chosen = [...new FormData(form)]
      .filter(([name, value]) => name !== "back" && value !== "normal")
      .map(([name, value]) => `${name}-${value}`);
    const root = document.documentElement;
    root.classList.remove("size-large", "size-larger", "spacing-wide", "contrast-high");
    root.classList.add(...chosen);
    const kept = chosen.length > 0 ? 400 * 24 * 3600 : 0;
    document.cookie = `reading=${encodeURIComponent(chosen.join(" "))}; path=/; max-age=${kept}; samesite=lax`;
  });
}
