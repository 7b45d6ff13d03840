package dev.parallax.mention;

/** Signs of currencies. */
final class Currencies {

    private Currencies() {}

    /** Returns the code of the currency that a sign stands for, or an empty text. */
    static String code(char sign) {
        return switch (sign) {
            case '$', '＄' -> "USD";
            case '€' -> "EUR";
            case '£' -> "GBP";
            case '¥' -> "JPY";
            case '₹' -> "INR";
            case '₽' -> "RUB";
            case '₩' -> "KRW";
            case '₺' -> "TRY";
            case '₪' -> "ILS";
            case '₴' -> "UAH";
            default -> "";
        };
    }
}
