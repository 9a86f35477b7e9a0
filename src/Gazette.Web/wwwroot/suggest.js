// Suggestions while typing, for every field that names an address to ask in data-suggest. An enhancement: without it, or when
// asking fails, the form works as it is. Follows the ARIA pattern of a combobox with a list (editable, list autocomplete).
"use strict";

(() => {
  const pause = 150; // ms without a key before the server is asked
  const kinds = { title: "标题", number: "文号", person: "人名", body: "机关" };

  const enhance = (input, number) => {
    const list = document.createElement("ul");
    list.id = `suggestions-${number}`;
    list.className = "suggestions";
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", "建议");
    list.hidden = true;
    const status = document.createElement("span");
    status.className = "unseen";
    status.setAttribute("role", "status");
    input.after(list, status);
    input.parentElement.classList.add("with-suggestions");
    input.setAttribute("role", "combobox");
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-controls", list.id);
    input.setAttribute("aria-expanded", "false");

    let timer = 0;
    let asking = null;
    let active = -1;

    const choose = index => {
      active = index;
      [...list.children].forEach((option, i) => option.setAttribute("aria-selected", String(i === index)));
      if (index < 0) {
        input.removeAttribute("aria-activedescendant");
      } else {
        input.setAttribute("aria-activedescendant", list.children[index].id);
        list.children[index].scrollIntoView({ block: "nearest" });
      }
    };

    const close = () => {
      clearTimeout(timer);
      asking?.abort();
      list.hidden = true;
      input.setAttribute("aria-expanded", "false");
      choose(-1);
    };

    const show = suggestions => {
      list.replaceChildren(...suggestions.map((suggestion, i) => {
        const option = document.createElement("li");
        option.id = `${list.id}-${i}`;
        option.setAttribute("role", "option");
        option.dataset.url = suggestion.url;
        const kind = document.createElement("span");
        kind.className = "kind";
        kind.textContent = kinds[suggestion.kind] ?? "";
        option.append(suggestion.text, " ", kind);
        return option;
      }));
      choose(-1);
      list.hidden = suggestions.length === 0;
      input.setAttribute("aria-expanded", String(!list.hidden));
      status.textContent = list.hidden ? "" : `有 ${suggestions.length} 条建议，用上下方向键选择`;
    };

    const ask = async () => {
      asking?.abort();
      const text = input.value.trim();
      if (text === "") {
        close();
        return;
      }

      asking = new AbortController();
      try {
        const answer = await fetch(`${input.dataset.suggest}?q=${encodeURIComponent(text)}`, { signal: asking.signal });
        if (answer.ok && document.activeElement === input) {
          show((await answer.json()).suggestions);
        }
      } catch {
        // Aborted by the next key, or the server is away: no suggestions then.
      }
    };

    const go = option => { location.href = option.dataset.url; };

    // While an input method composes (pinyin for Chinese), what stands in the field is not yet what is meant.
    const later = event => {
      clearTimeout(timer);
      if (!event.isComposing) {
        timer = setTimeout(ask, pause);
      }
    };
    input.addEventListener("input", later);
    input.addEventListener("compositionend", later);
    input.addEventListener("blur", close);
    input.addEventListener("keydown", event => {
      if (event.isComposing || list.hidden) {
        return;
      }

      const count = list.children.length;
      switch (event.key) {
        case "ArrowDown": choose(active + 1 < count ? active + 1 : -1); break;
        case "ArrowUp": choose(active < 0 ? count - 1 : active - 1); break;
        case "Escape": close(); break;
        case "Enter":
          if (active < 0) {
            return;
          }

          go(list.children[active]);
          break;
        default: return;
      }

      event.preventDefault();
    });
    list.addEventListener("pointerdown", event => event.preventDefault()); // The field keeps the focus.
    list.addEventListener("click", event => {
      const option = event.target.closest("[role=option]");
      if (option) {
        go(option);
      }
    });
  };

  document.querySelectorAll("input[data-suggest]").forEach(enhance);
})();
