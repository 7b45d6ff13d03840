package dev.parallax;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Packages lie in rows, and imports lead to lower rows only. */
class ArchitectureTest {

    private static final String ROOT = "dev.parallax";

    /** The row of each package; a new package gets its place here first. */
    private static final Map<String, Integer> ROWS = Map.ofEntries(
            Map.entry("article", 0),
            Map.entry("internal", 0),
            Map.entry("text", 1),
            Map.entry("shingle", 2),
            Map.entry("mention", 2),
            Map.entry("sentence", 3),
            Map.entry("quote", 3),
            Map.entry("duplicate", 4),
            Map.entry("reuse", 4),
            Map.entry("align", 4),
            Map.entry("story", 5),
            Map.entry("difference", 5),
            Map.entry("compare", 6));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void theScanFoundTheClasses() {
        assertThat(CLASSES).hasSizeGreaterThan(40);
        assertThat(packages()).contains("article", "internal", "text", "shingle", "align", "compare");
    }

    @Test
    void everyPackageHasARow() {
        assertThat(ROWS.keySet()).containsAll(packages());
    }

    @Test
    void importsLeadToLowerRowsOnly() {
        Set<String> wrong = new TreeSet<>();
        for (JavaClass from : CLASSES) {
            for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
                String target = dependency.getTargetClass().getPackageName();
                if (target.startsWith(ROOT)
                        && !target.equals(from.getPackageName())
                        && row(target) >= row(from.getPackageName())) {
                    wrong.add(from.getName() + " uses "
                            + dependency.getTargetClass().getName());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void packagesMakeNoCycle() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void internalKnowsNoOtherPackage() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".internal")
                .should()
                .dependOnClassesThat(resideInAnyPackage(ROOT + "..")
                        .and(DescribedPredicate.not(resideInAnyPackage(ROOT + ".internal"))))
                .check(CLASSES);
    }

    /** Tables that come with the library are read as streams, and stored forms go through streams of the caller's. */
    @Test
    void coreDoesNoInputOrOutput() {
        DescribedPredicate<JavaClass> streams = belongToAnyOf(
                InputStream.class,
                ByteArrayInputStream.class,
                DataInputStream.class,
                DataOutputStream.class,
                EOFException.class,
                OutputStream.class,
                Reader.class,
                InputStreamReader.class,
                BufferedReader.class,
                IOException.class,
                UncheckedIOException.class);
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                                "java.io..",
                                "java.nio.file..",
                                "java.nio.channels..",
                                "java.net..",
                                "java.util.logging..",
                                "java.sql..")
                        .and(DescribedPredicate.not(streams)))
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(CLASSES);
    }

    @Test
    void coreReadsNoClockAndNoDefaultLocaleOrZone() {
        DescribedPredicate<JavaAccess<?>> surroundings =
                describe("ask for the time, the locale, the zone or chance", access -> {
                    String owner = access.getTargetOwner().getName();
                    String name = access.getTarget().getName();
                    return (owner.startsWith("java.time.") && name.equals("now"))
                            || owner.equals("java.time.Clock")
                            || (owner.equals(System.class.getName())
                                    && name.matches("currentTimeMillis|nanoTime|getProperty|getenv"))
                            || (owner.equals(Locale.class.getName()) && name.equals("getDefault"))
                            || (owner.equals(TimeZone.class.getName()) && name.equals("getDefault"))
                            || (owner.equals("java.time.ZoneId") && name.equals("systemDefault"))
                            || (owner.equals("java.util.Date") && name.equals("<init>"))
                            || (owner.equals(Math.class.getName()) && name.equals("random"));
                });
        noClasses().should().accessTargetWhere(surroundings).check(CLASSES);
    }

    private static int row(String packageName) {
        return ROWS.getOrDefault(shortName(packageName), Integer.MAX_VALUE);
    }

    private static Set<String> packages() {
        return CLASSES.stream().map(c -> shortName(c.getPackageName())).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The first part after the root; empty for the root package, which has no row and so must stay empty. */
    private static String shortName(String packageName) {
        String rest = packageName.substring(Math.min(packageName.length(), ROOT.length() + 1));
        int dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }
}
