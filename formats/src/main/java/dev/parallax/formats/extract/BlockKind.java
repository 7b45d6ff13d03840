package dev.parallax.formats.extract;

/** What sort of element a block stands in. Ordinals are stored in models: only append. */
enum BlockKind {
    PARAGRAPH,
    DIVISION,
    ITEM,
    HEADING_1,
    HEADING_2,
    HEADING_3,
    HEADING_LOWER,
    QUOTATION,
    CELL,
    SECTION,
    CAPTION,
    DEFINITION,
    PREFORMATTED,
    FORM,
    OTHER;

    static BlockKind of(String tag) {
        return switch (tag) {
            case "p" -> PARAGRAPH;
            case "div", "center" -> DIVISION;
            case "li" -> ITEM;
            case "h1" -> HEADING_1;
            case "h2" -> HEADING_2;
            case "h3" -> HEADING_3;
            case "h4", "h5", "h6" -> HEADING_LOWER;
            case "blockquote" -> QUOTATION;
            case "td", "th", "tr", "table", "tbody", "thead", "tfoot" -> CELL;
            case "section", "article", "main" -> SECTION;
            case "figcaption", "figure", "caption" -> CAPTION;
            case "dd", "dt", "dl" -> DEFINITION;
            case "pre" -> PREFORMATTED;
            case "form", "fieldset", "legend" -> FORM;
            default -> OTHER;
        };
    }

    /** Returns the number by which models know the kind. */
    @SuppressWarnings("EnumOrdinal") // kinds are only appended
    int number() {
        return ordinal();
    }

    boolean isHeading() {
        return this == HEADING_1 || this == HEADING_2 || this == HEADING_3 || this == HEADING_LOWER;
    }
}
