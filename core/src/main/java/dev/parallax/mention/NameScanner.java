package dev.parallax.mention;

import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import dev.parallax.text.SentenceKind;
import dev.parallax.text.Tokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds runs of capitalised words that are names. Where any word has a capital (at the start of a sentence), one counts
 * only if the rest of the article or the word lists speak for it; lines in which most words have one are read
 * for nothing but names found elsewhere. Linear time.
 */
final class NameScanner {

    private static final double TITLE_CASE = 0.6;
    private static final double TITLE_CASE_BODY = 0.8;

    /** Shorter lines and sentences may be full of names, in tokens. */
    private static final int MIN_LINE = 4;

    private static final int MIN_BODY = 8;

    /** Shorter words have no capital even where all others have one, in letters. */
    private static final int LONG_WORD = 4;

    /** Longer runs are lists or slogans in capitals, in tokens. */
    private static final int MAX_NAME = 10;

    private static final int MAX_ROLE = 5;

    private final Document document;
    private final Tokens tokens;
    private final TokenGaps gaps;
    private final Set<String> seenSmall = new HashSet<>();
    private final Set<String> seenCapitalised = new HashSet<>();
    private final Set<String> seenAlone = new HashSet<>();
    private final List<FoundName> found = new ArrayList<>();

    private NameScanner(Document document) {
        this.document = document;
        this.tokens = document.tokens();
        this.gaps = new TokenGaps(document);
    }

    /** Returns the names of a document in text order; they do not overlap. */
    static List<FoundName> find(Document document) {
        NameScanner scanner = new NameScanner(document);
        scanner.lookAtCapitals();
        for (Sentence sentence : document.sentences()) {
            scanner.scan(sentence, scanner.isTitleCase(sentence));
        }
        return scanner.found;
    }

    private void lookAtCapitals() {
        for (Sentence sentence : document.sentences()) {
            if (isTitleCase(sentence)) {
                continue;
            }
            for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
                if (!tokens.isCapitalized(i)) {
                    seenSmall.add(tokens.term(i));
                } else if (i > sentence.firstToken() && !gaps.isInitial(i)) {
                    seenCapitalised.add(tokens.term(i));
                    if (!gaps.isHyphen(i - 1) && !gaps.isHyphen(i)) {
                        seenAlone.add(tokens.term(i));
                    }
                }
            }
        }
    }

    private boolean isTitleCase(Sentence sentence) {
        if (sentence.kind() == SentenceKind.HEADLINE && isCapitalizedThroughout(sentence)) {
            return true;
        }
        int capitals = 0;
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            capitals += tokens.isCapitalized(i) || tokens.isNumber(i) ? 1 : 0;
        }
        boolean body = sentence.kind() == SentenceKind.BODY;
        return sentence.tokenCount() >= (body ? MIN_BODY : MIN_LINE)
                && capitals > (body ? TITLE_CASE_BODY : TITLE_CASE) * sentence.tokenCount();
    }

    /** Tells whether nearly all words of four letters and more have a capital; small ones have none in many headlines. */
    private boolean isCapitalizedThroughout(Sentence sentence) {
        int words = 0;
        int capitals = 0;
        for (int i = sentence.firstToken() + 1; i < sentence.endToken(); i++) {
            if (tokens.end(i) - tokens.start(i) >= LONG_WORD && !tokens.isNumber(i)) {
                words++;
                capitals += tokens.isCapitalized(i) ? 1 : 0;
            }
        }
        return words >= MIN_LINE && capitals > TITLE_CASE_BODY * words;
    }

    private void scan(Sentence sentence, boolean titleCase) {
        int i = sentence.firstToken();
        while (i < sentence.endToken()) {
            boolean initial = titleCase || i == sentence.firstToken() || gaps.isInitial(i);
            if (!startsName(i, initial, sentence.endToken())) {
                i++;
                continue;
            }
            int end = endOfRun(i, sentence.endToken(), titleCase);
            split(i, end, sentence.firstToken());
            i = end;
        }
    }

    private boolean startsName(int i, boolean initial, int limit) {
        String term = tokens.term(i);
        if (!tokens.isCapitalized(i) || isNotName(i) || tokens.isNumber(i)) {
            return false;
        }
        if (!initial || seenCapitalised.contains(term) || isAllCapitals(i)) {
            return !initial || !seenSmall.contains(term) || NameWords.isTitle(term) || NameWords.isGivenName(term);
        }
        if (NameWords.isGivenName(term) || NameWords.isTitle(term) || NameWords.isPlace(term)) {
            return true;
        }
        boolean goesOn = i + 1 < limit
                && gaps.joins(i)
                && tokens.isCapitalized(i + 1)
                && !isNotName(i + 1)
                && seenCapitalised.contains(tokens.term(i + 1));
        if (goesOn && NameWords.isTitle(tokens.term(i + 1))) {
            return true;
        }
        return !seenSmall.contains(term) && goesOn;
    }

    /** Tells whether a token is no name in spite of its capital; {@code US} is one, {@code Us} is not. */
    private boolean isNotName(int i) {
        String term = tokens.term(i);
        boolean initial = term.length() == 1 && gaps.joins(i) && tokens.start(i + 1) > tokens.end(i) + 1;
        return NameWords.isNotName(term) && !initial && !(term.equals("us") && isAllCapitals(i));
    }

    private boolean isAllCapitals(int i) {
        String word = tokens.span(i).in(document.article().text());
        int letters = 0;
        for (int k = 0; k < word.length(); k++) {
            char c = word.charAt(k);
            if (Character.isLetter(c)) {
                letters++;
                if (!Character.isUpperCase(c)) {
                    return false;
                }
            }
        }
        return letters > 1;
    }

    private int endOfRun(int first, int limit, boolean titleCase) {
        int end = first + 1;
        boolean bodyWord = isBodyWord(first);
        while (end < limit && end - first < MAX_NAME) {
            int next = end;
            String term = tokens.term(end);
            if (gaps.hasComma(end - 1) && (term.equals("jr") || term.equals("sr"))) {
                return end + 1;
            }
            if (!gaps.joins(end - 1) || joinsTwoNames(end - 1)) {
                break;
            }
            if (isNameWord(end, titleCase)) {
                next = end + 1;
            } else {
                int past = pastConnectors(end, limit, bodyWord || NameWords.isTitle(tokens.term(end - 1)), titleCase);
                next = past < 0 ? end : past + 1;
            }
            if (next == end) {
                break;
            }
            for (int k = end; k < next; k++) {
                bodyWord |= isBodyWord(k);
            }
            end = next;
        }
        return end;
    }

    /** Tells whether a hyphen stands between two names of their own, as in {@code the Holm-Marrow talks}. */
    private boolean joinsTwoNames(int i) {
        return gaps.isHyphen(i)
                && tokens.isCapitalized(i + 1)
                && seenAlone.contains(tokens.term(i))
                && seenAlone.contains(tokens.term(i + 1));
    }

    private boolean isNameWord(int i, boolean titleCase) {
        return tokens.isCapitalized(i)
                && !tokens.isNumber(i)
                && !isNotName(i)
                && (!titleCase || seenCapitalised.contains(tokens.term(i)) || NameWords.isGivenName(tokens.term(i)));
    }

    private boolean isBodyWord(int i) {
        return NameWords.isOrganisation(tokens.term(i)) && tokens.isCapitalized(i);
    }

    /** Returns the capitalised word that small connecting words from {@code i} on lead to; -1 if they lead to none. */
    private int pastConnectors(int i, int limit, boolean afterBody, boolean titleCase) {
        boolean person = NameWords.isPersonConnector(tokens.term(i));
        boolean body = afterBody && NameWords.isOrganisationConnector(tokens.term(i));
        if (!person && !body) {
            return -1;
        }
        for (int k = i + 1; k < limit && k <= i + 2 && gaps.joins(k - 1); k++) {
            if (isNameWord(k, titleCase)) {
                return k;
            }
            String term = tokens.term(k);
            if (!(person && NameWords.isPersonConnector(term)) && !(body && term.equals("the"))) {
                return -1;
            }
        }
        return -1;
    }

    /** Splits a run into the title before a name and the name. */
    private void split(int first, int end, int sentenceStart) {
        int title = -1;
        for (int i = first; i < end; i++) {
            if (NameWords.isTitle(tokens.term(i))) {
                title = i;
            }
        }
        int name = first;
        if (title >= 0 && !(NameWords.isOrganisation(tokens.term(end - 1)) && title < end - 1)) {
            name = title + 1;
            while (name + 1 < end
                    && NameWords.isOrganisationConnector(tokens.term(name))
                    && (NameWords.isTitleComplement(tokens.term(name + 1))
                            || tokens.term(name + 1).equals("the"))) {
                name += 2;
            }
        }
        int titleStart = name > first || first == sentenceStart ? first : roleBefore(first, sentenceStart);
        found.add(new FoundName(titleStart, Math.min(name, end), end));
    }

    /** Returns where the role in small letters starts that stands before a name, the name's start if there is none. */
    private int roleBefore(int first, int sentenceStart) {
        int i = first - 1;
        if (i < sentenceStart || !gaps.joins(i) || !isRole(i)) {
            return first;
        }
        while (i > sentenceStart && first - i < MAX_ROLE && gaps.joins(i - 1) && isRoleModifier(i - 1)) {
            i--;
        }
        return i;
    }

    private boolean isRole(int i) {
        return NameWords.isRole(tokens.term(i)) || NameWords.isTitle(tokens.term(i));
    }

    private boolean isRoleModifier(int i) {
        return isRole(i) || (tokens.isCapitalized(i) && !isNotName(i)) || isBodyWord(i);
    }
}
