// Comforts of an article: the place being read is marked in its contents, and the mark of a paragraph or the number of a 条 offers its
// link and citation for copying, when it is clicked and to who comes by its link. Without this file both are links, and the citation
// stands at the end.
"use strict";

(() => {
  const outline = document.querySelector(".outline");
  if (outline) {
    const entries = new Map();
    for (const link of outline.querySelectorAll("a[href^='#']")) {
      const target = document.getElementById(link.hash.slice(1));
      if (target) {
        entries.set(target, link);
      }
    }

    const above = new Set();
    let current = null;
    const mark = () => {
      let last = null;
      for (const target of entries.keys()) {
        if (above.has(target)) {
          last = target;
        }
      }

      const link = last && entries.get(last);
      if (link !== current) {
        current?.removeAttribute("aria-current");
        link?.setAttribute("aria-current", "location");
        current = link;
        if (link && outline.scrollHeight > outline.clientHeight) {
          outline.scrollTop = link.offsetTop - outline.clientHeight / 3;
        }
      }
    };

    const observer = new IntersectionObserver((changes) => {
      for (const change of changes) {
        // Above the upper seventh of the window: it has been reached.
        if (change.boundingClientRect.top < change.rootBounds.bottom) {
          above.add(change.target);
        } else {
          above.delete(change.target);
        }
      }

      mark();
    }, { rootMargin: "100000px 0px -85% 0px" });
    entries.forEach((_, target) => observer.observe(target));
  }

  const source = document.getElementById("cite");
  if (!source) {
    return;
  }

  const copy = async (text) => {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      const area = document.createElement("textarea");
      area.value = text;
      document.body.append(area);
      area.select();
      document.execCommand("copy");
      area.remove();
    }
  };

  const menu = document.createElement("span");
  menu.className = "cite-menu";
  menu.setAttribute("role", "group");
  const said = document.createElement("output");
  let place = null;
  const button = (label, text) => {
    const made = document.createElement("button");
    made.type = "button";
    made.className = "button plain";
    made.textContent = label;
    made.addEventListener("click", async () => {
      await copy(text());
      said.textContent = "已复制";
    });
    menu.append(made);
  };
  const base = document.getElementById("cite-address").href; // Not the window's own, onto which a messenger may have hung something.
  const address = () => base + place.hash;
  const cited = (id) => {
    const plain = document.getElementById(id).textContent.trim();
    const at = plain.lastIndexOf(base);
    const head = at < 0 ? plain : plain.slice(0, at);
    return id === "cite-plain" ? `${head.replace(/，$/u, "")}${place.name}，${address()}` : `${head}${address()}.`;
  };
  button("复制链接", address);
  button("复制引文", () => cited("cite-plain"));
  button("复制 GB/T 7714", () => cited("cite-standard"));
  menu.append(said);

  const offer = (link) => {
    place = { hash: link.hash, name: link.classList.contains("here") ? link.getAttribute("aria-label") : link.textContent.replace(/\s/gu, "") };
    said.textContent = "";
    menu.setAttribute("aria-label", `引用${place.name}`);
    link.closest("p, li").append(menu);
  };

  const marks = "a.here, a.provision-number";
  document.querySelector(".article-body").addEventListener("click", (event) => {
    const link = event.target.closest(marks);
    if (link) {
      offer(link);
    }
  });

  // The server never sees what stands behind #: only here can be said that it leads nowhere.
  const astray = document.createElement("p");
  astray.className = "notice address-notice";
  const arrive = () => {
    const target = document.getElementById(location.hash.slice(1));
    const link = target?.matches(marks) ? target : target?.querySelector(marks);
    astray.remove();
    if (link) {
      offer(link);
    } else if (!target && /^#(?:article|p)-[\d.-]+$/u.test(location.hash)) {
      astray.textContent = `网址所指的 ${location.hash} 在这里没有，请核对；以下是全文。`;
      document.getElementById("main").prepend(astray);
    }
  };
  addEventListener("hashchange", arrive);
  arrive();

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && menu.isConnected) {
      menu.remove();
    }
  });

  for (const made of document.querySelectorAll("[data-copies]")) {
    made.addEventListener("click", async () => {
      await copy(document.getElementById(made.dataset.copies).textContent.trim());
      made.textContent = "已复制";
    });
  }
})();
