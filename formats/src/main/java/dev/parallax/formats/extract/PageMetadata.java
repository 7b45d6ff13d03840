package dev.parallax.formats.extract;

import dev.parallax.article.PublicationTime;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page tells about its article outside the main text: JSON-LD first, then meta elements, then what is visible. */
final class PageMetadata {

    private static final int MAX_BYLINE = 120;

    private static final Set<String> DATE_WORDS = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan",
            "feb",
            "mar",
            "apr",
            "jun",
            "jul",
            "aug",
            "sep",
            "sept",
            "oct",
            "nov",
            "dec",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "published",
            "updated",
            "posted",
            "on");

    private final Document page;
    private final Map<String, String> metas = new HashMap<>();
    private final StatedArticle stated;
    private final @Nullable String canonical;

    PageMetadata(Document page, @Nullable String givenUrl) {
        this.page = page;
        for (Element meta : page.getElementsByTag("meta")) {
            for (String key : new String[] {"property", "name", "itemprop"}) {
                String name = meta.attr(key).strip().toLowerCase(Locale.ROOT);
                String content = PlainText.ofValue(meta.attr("content"));
                if (!name.isEmpty() && content != null) {
                    metas.putIfAbsent(name, content);
                }
            }
        }
        Element link = page.selectFirst("link[rel=canonical][href]");
        String declared = webAddress(link == null ? null : link.attr("href"), givenUrl);
        String shared = webAddress(metas.get("og:url"), givenUrl);
        String given = webAddress(givenUrl, null);
        stated = JsonLd.read(page, declared != null ? declared : given);
        String inData = webAddress(stated.url(), givenUrl);
        canonical = declared != null ? declared : shared != null ? shared : given != null ? given : inData;
    }

    StatedArticle stated() {
        return stated;
    }

    @Nullable
    String url() {
        return canonical;
    }

    /** Returns an absolute address that begins with http or https, or null. */
    private static @Nullable String webAddress(@Nullable String value, @Nullable String base) {
        if (value == null || value.isBlank() || value.length() > 2000) {
            return null;
        }
        String text = value.strip();
        String absolute = base == null ? text : resolve(base, text);
        String lower = absolute.toLowerCase(Locale.ROOT);
        return (lower.startsWith("http://") || lower.startsWith("https://")) && absolute.indexOf(' ') < 0
                ? absolute
                : null;
    }

    private static String resolve(String base, String address) {
        try {
            return URI.create(base).resolve(address).toString();
        } catch (IllegalArgumentException e) {
            return address;
        }
    }

    private @Nullable String meta(String... names) {
        for (String name : names) {
            String value = metas.get(name);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    PageFacts facts() {
        return PageFacts.of(titles(), stated.body(), meta("og:description", "description", "twitter:description"));
    }

    /** Returns every form of the headline that the page has: the best first. */
    List<@Nullable String> titles() {
        List<@Nullable String> titles = new ArrayList<>();
        titles.add(headline());
        titles.add(stated.headline());
        titles.add(withoutSite(meta("og:title")));
        titles.add(withoutSite(meta("twitter:title")));
        titles.add(meta("og:title"));
        titles.add(withoutSite(PlainText.ofValue(page.title())));
        return titles;
    }

    @Nullable
    String headline() {
        if (stated.headline() != null) {
            return withoutSite(stated.headline());
        }
        String shared = withoutSite(meta("og:title", "twitter:title", "dc.title", "headline"));
        if (shared != null) {
            return shared;
        }
        Element heading = page.selectFirst("h1");
        String visible = heading == null ? null : PlainText.ofValue(heading.text());
        String title = withoutSite(PlainText.ofValue(page.title()));
        if (visible != null && title != null && !PageFacts.key(title).contains(PageFacts.key(visible))) {
            return title;
        }
        return visible != null ? visible : title;
    }

    /** Cuts the site's name off the end or the beginning of a title, where a bar, dash or the like sets it apart. */
    private @Nullable String withoutSite(@Nullable String title) {
        String site = outlet();
        if (title == null) {
            return null;
        }
        for (String bar :
                new String[] {" | ", " - ", " \u2013 ", " \u2014 ", " :: ", " \u00BB ", " \u00B7 ", " \u2022 ", ": "}) {
            int last = title.lastIndexOf(bar);
            if (last > 0 && isSite(title.substring(last + bar.length()), site)) {
                return title.substring(0, last).strip();
            }
            int first = title.indexOf(bar);
            if (first > 0 && isSite(title.substring(0, first), site)) {
                return title.substring(first + bar.length()).strip();
            }
        }
        return title;
    }

    private boolean isSite(String part, @Nullable String site) {
        String key = PageFacts.key(part);
        if (key.isEmpty()) {
            return false;
        }
        if (site != null && key.equals(PageFacts.key(site))) {
            return true;
        }
        String host = host();
        String hostKey = PageFacts.key(host);
        String name = host.indexOf('.') > 0 ? PageFacts.key(host.substring(0, host.lastIndexOf('.'))) : hostKey;
        return key.length() > 2 && (key.equals(hostKey) || key.equals(name));
    }

    private String host() {
        if (canonical == null) {
            return "";
        }
        int start = canonical.indexOf("//") + 2;
        int end = canonical.indexOf('/', start);
        String host =
                canonical.substring(start, end < 0 ? canonical.length() : end).toLowerCase(Locale.ROOT);
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    @Nullable
    String author() {
        if (stated.author() != null) {
            return cleanAuthor(stated.author());
        }
        String declared =
                cleanAuthor(meta("author", "article:author", "byl", "dc.creator", "parsely-author", "sailthru.author"));
        if (declared != null) {
            return declared;
        }
        for (String query : new String[] {"[rel~=author]", "[itemprop=author]", ".byline", ".author", ".author-name"}) {
            Element found = page.selectFirst(query);
            String text = found == null ? null : cleanAuthor(withoutDate(PlainText.ofValue(found.text())));
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    /** Cuts a visible byline before a bar and before the first word that belongs to a date. */
    private static @Nullable String withoutDate(@Nullable String byline) {
        if (byline == null) {
            return null;
        }
        int end = 0;
        for (String word : byline.split(" ", -1)) {
            String key = PageFacts.key(word);
            if (word.equals("|") || DATE_WORDS.contains(key) || key.chars().anyMatch(Character::isDigit)) {
                break;
            }
            end += word.length() + 1;
        }
        String name = byline.substring(0, Math.min(end, byline.length())).strip();
        return name.isEmpty() ? null : name;
    }

    private static @Nullable String cleanAuthor(@Nullable String value) {
        if (value == null || value.contains("://") || value.length() > MAX_BYLINE) {
            return null;
        }
        String text = value.strip();
        return text.regionMatches(true, 0, "by ", 0, 3) ? text.substring(3).strip() : text;
    }

    @Nullable
    PublicationTime published() {
        PublicationTime time = DateReader.read(stated.published());
        for (String name : new String[] {
            "article:published_time",
            "og:article:published_time",
            "datepublished",
            "article:published",
            "parsely-pub-date",
            "sailthru.date",
            "pubdate",
            "publishdate",
            "publish-date",
            "publication_date",
            "dc.date.issued",
            "dc.date",
            "date",
            "dcterms.created",
            "og:published_time",
            "rnews:datepublished"
        }) {
            time = time != null ? time : DateReader.read(metas.get(name));
        }
        if (time != null) {
            return time;
        }
        for (String query : new String[] {"[itemprop=datePublished]", "time[pubdate]", "time[datetime]"}) {
            Element found = page.selectFirst(query);
            if (found != null && time == null) {
                time = DateReader.read(found.hasAttr("datetime") ? found.attr("datetime") : found.attr("content"));
            }
        }
        return time;
    }

    @Nullable
    String outlet() {
        for (String name : new String[] {meta("og:site_name"), stated.publisher(), meta("application-name")}) {
            if (name != null && !name.contains("://")) {
                return name;
            }
        }
        return null;
    }

    @Nullable
    String language() {
        Element root = page.selectFirst("html");
        String declared =
                root == null ? null : languageTag(root.hasAttr("lang") ? root.attr("lang") : root.attr("xml:lang"));
        if (declared != null) {
            return declared;
        }
        String inData = languageTag(stated.language());
        return inData != null ? inData : languageTag(meta("og:locale", "language", "content-language", "dc.language"));
    }

    private static @Nullable String languageTag(@Nullable String value) {
        if (value == null || value.isBlank() || value.length() > 35) {
            return null;
        }
        try {
            Locale locale = new Locale.Builder()
                    .setLanguageTag(value.strip().replace('_', '-'))
                    .build();
            return locale.getLanguage().isEmpty() ? null : locale.toLanguageTag();
        } catch (IllformedLocaleException e) {
            return null;
        }
    }
}
