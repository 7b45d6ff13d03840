package dev.parallax.formats.browser;

/** Expressions that look for what people with weak eyes, or with a screen reader, could not read. */
final class Legibility {

    private Legibility() {}

    /** Lays out what is far from the screen, too. */
    static final String ALL_LAID_OUT =
            "document.querySelectorAll('main > section, .ladder, .group, .pairnote').forEach(s => { s.style.contentVisibility = 'visible' })";

    /**
     * The visible texts whose contrast to what lies behind them is below what WCAG 2 asks for at level AA: 4.5, or 3
     * for large ones. The empty string if there are none.
     */
    static final String FAINT_TEXTS = """
            (() => {
              const parse = (c) => { const n = c.match(/[\\d.]+/g).map(Number); return n.length > 3 ? n : [...n, 1]; };
              const over = (top, under) => [0, 1, 2].map((i) => top[i] * top[3] + under[i] * (1 - top[3]));
              const light = (c) => { const [r, g, b] = c.slice(0, 3).map((v) => (v /= 255) <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4);
                return .2126 * r + .7152 * g + .0722 * b; };
              const behind = (e) => { const layers = []; for (; e; e = e.parentElement) layers.push(parse(getComputedStyle(e).backgroundColor));
                return layers.reverse().reduce((under, top) => over(top, under), [255, 255, 255]); };
              const faint = new Set();
              const walk = document.createTreeWalker(document.querySelector("body"), NodeFilter.SHOW_TEXT);
              for (let n; (n = walk.nextNode()); ) {
                const e = n.parentElement;
                if (!n.data.trim() || e.closest("script, .vh, .skip, svg, option") || !e.checkVisibility() || getComputedStyle(e).fontSize === "0px") continue;
                const s = getComputedStyle(e), back = behind(e), a = light(over(parse(s.color), back)), b = light(back);
                const ratio = (Math.max(a, b) + .05) / (Math.min(a, b) + .05), px = parseFloat(s.fontSize);
                const large = px >= 24 || (px >= 18.66 && s.fontWeight >= 700);
                if (ratio < (large ? 3 : 4.5)) faint.add(`${e.tagName}.${e.className} ${ratio.toFixed(2)}: ${n.data.trim().slice(0, 30)}`);
              }
              return [...faint].join("; ");
            })()
            """;

    /** Links, buttons, fields and tables without a name, and headings that skip a level. Empty if there are none. */
    static final String NAMELESS = """
            (() => {
              const bad = [];
              const named = (e) => e.textContent.trim() || e.getAttribute("aria-label") || e.labels?.length || e.getAttribute("aria-labelledby");
              for (const e of document.querySelectorAll("a[href], button, input, select, summary, [role=region]"))
                if (!named(e) && e.getAttribute("tabindex") !== "-1") bad.push(e.outerHTML.slice(0, 80));
              let level = 0;
              for (const h of document.querySelectorAll("main h1, main h2, main h3, main h4")) {
                const n = Number(h.tagName[1]);
                if (n > level + 1) bad.push("heading " + h.tagName + " " + h.textContent.slice(0, 40));
                level = n;
              }
              return bad.join("; ");
            })()
            """;
}
