package org.partnershipactions.contracts;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * The rules of the house, each with a sample that breaks it. What broke one when the
 * rules came is listed in {@code not-yet.txt}; whatever else breaks one fails.
 * <ul>
 * <li>{@code -Dhouse.strict=true}: what is listed and breaks nothing fails as well
 * <li>{@code -Dhouse.write=true}: takes off the list what breaks nothing
 * <li>{@code -Dhouse.of=path,path}: prints the measure of these folders instead
 * </ul>
 */
class HouseTests {

	private static final House PRODUCT = House.below("src/main/java");

	private static final House TESTS = House.below("src/test/java");

	private static final House WHOLE = new House(
			Stream.concat(PRODUCT.files().stream(), TESTS.files().stream()).toList());

	private static final String BEAN = "package p; @Component class Only { }";

	private static final String CALLER = "package p; class Caller { Only only; }";

	@AfterAll
	static void printsTheMeasure() {
		String other = System.getProperty("house.of");
		House measured = (other != null) ? House.below(other.split(",")) : PRODUCT;
		new HouseReport(measured, System.out).print();
		List<String> stale = NotYet.read().stale(offences());
		stale.forEach((one) -> System.out.println("Take it off not-yet.txt: " + one));
	}

	@ParameterizedTest
	@EnumSource
	void nothingNewBreaks(HouseRule rule) {
		assertThat(NotYet.read().fresh(offences(rule))).isEmpty();
	}

	@Test
	void whatIsListedStillBreaksItsRule() {
		Map<String, String> offences = offences();
		NotYet listed = NotYet.read();
		if (Boolean.getBoolean("house.write")) {
			listed.shrunkTo(offences).write();
		}
		if (Boolean.getBoolean("house.strict")) {
			assertThat(NotYet.read().stale(offences)).isEmpty();
		}
	}

	@ParameterizedTest
	@MethodSource("samples")
	void theSampleBreaksNothingBut(HouseRule rule, House sample) {
		assertThat(HouseRule.values()).filteredOn((other) -> !other.offences(sample).isEmpty()).containsExactly(rule);
	}

	@Test
	void everyRuleHasASample() {
		assertThat(samples().map((sample) -> sample.get()[0])).containsExactlyInAnyOrder((Object[]) HouseRule.values());
	}

	@ParameterizedTest
	@MethodSource("harmless")
	void whatIsJustWithinTheRulesPasses(House sample) {
		assertThat(HouseRule.values()).flatExtracting((rule) -> rule.offences(sample).keySet()).isEmpty();
	}

	@Test
	void everyPortIsThere() {
		assertThat(PRODUCT.types().map(SourceFile.Type::simpleName)).containsAll(HouseRule.ports());
	}

	@Test
	void theListShrinksAndNeverGrows() {
		NotYet listed = new NotYet(Set.of("RULE one", "RULE two", "FULL one"));
		Map<String, String> offences = Map.of("RULE three", "moved here", "FULL one", "", "FULL two", "");
		assertThat(listed.fresh(offences)).containsExactly("FULL two: ", "RULE three: moved here");
		assertThat(listed.stale(offences)).containsExactly("RULE one", "RULE two");
		assertThat(listed.shrunkTo(offences).listed()).containsExactly("FULL one", "RULE three");
	}

	@Test
	void aNestedTypeStandsForItsFile() {
		House house = house("package p; class One { Two.Part part; }", "package p.q; class Two { record Part() { } }",
				"package p; import p.q.Two; class Three { Two.Part part; }");
		assertThat(house.circlesOfFiles()).isEmpty();
		House round = house("package p; import p.q.Two.Part; class One { Part part; }",
				"package p.q; import p.One; class Two { record Part(One one) { } }");
		assertThat(round.circlesOfFiles()).containsExactly(Set.of("p.One", "p.q.Two"));
	}

	static Stream<Arguments> samples() {
		return Stream.of(
				arguments(HouseRule.PACKAGE_OF_45_TYPES,
						house(IntStream.range(0, 46).mapToObj((one) -> "package p; class Sample" + one + " { }"))),
				arguments(HouseRule.PACKAGE_WITH_ONE_SENTENCE, House.of(file("package p; class Sample { }"))),
				arguments(HouseRule.MAPPED_SUPERCLASS_OF_MANY,
						house("package p; @MappedSuperclass class Base { }",
								"package p; class Sample extends Base { }")),
				arguments(HouseRule.NAME_OF_ONE_TYPE,
						house("package p; class Sample { }", "package q; class SampleEvent { class Sample { } }")),
				arguments(HouseRule.NO_CIRCLE_OF_PACKAGES,
						house("package m.a; import m.b.Two; class One { Two two; }",
								"package m.b; class Two { m.a.Three three; }", "package m.a; class Three { }")),
				arguments(HouseRule.NO_CIRCLE_OF_FILES,
						house("package p; class One { Two two; }", "package p; class Two { Three three; }",
								"package p; class Three { One one() { return new One(); } }")),
				arguments(HouseRule.BEAN_OF_MANY_CALLERS, house(BEAN, CALLER)),
				arguments(HouseRule.CLASS_OF_400_LINES, house("package p; class Sample {" + "\n".repeat(400) + "}")),
				arguments(HouseRule.METHOD_OF_40_LINES, house(method("work()", 41))),
				arguments(HouseRule.BEAN_OF_7_COLLABORATORS,
						house("package p; class Sample { Sample(A a, B b, C c, D d, E e, F f, G g, H h) { } }")),
				arguments(HouseRule.METHOD_OF_5_PARAMETERS,
						house(method("work(int a, int b, int c, int d, int e, int f)", 1))),
				arguments(HouseRule.WAIVER_THAT_SAYS_WHY,
						house("package p; class Sample { @SizeWaiver(\"later\") void work() { } }")),
				arguments(HouseRule.HIDDEN_55_IN_100,
						house("package p; public class One { }", "package p; public class Two { }",
								"package p; class Three { }")),
				arguments(HouseRule.NAME_THAT_SAYS_THE_ROLE, house("package p; class CaseDesk { }")),
				arguments(HouseRule.NAME_OF_MORE_THAN_A_PARTICIPLE, house("package p; class Answered { }")),
				arguments(HouseRule.PLURAL_FOR_A_REPOSITORY,
						house("package p; @Entity class Story { }", "package p; class Stories { }")),
				arguments(HouseRule.EVENT_WITHIN_ITS_AGGREGATES,
						house("package p; record StoryEnded() implements DomainEvent { }")),
				arguments(HouseRule.SUFFIX_OF_ITS_PORT,
						house("package p; class StoryWords implements ProcessBriefing { }")),
				arguments(HouseRule.ONE_ACCESS_ANNOTATION_A_MODULE,
						house("package m.a; @PreAuthorize(\"a\") @interface SeesStory { }",
								"package m.b; @PreAuthorize(\"b\") @interface TellsStory { }")),
				arguments(HouseRule.NOTHING_LEFT_FOR_LATER, house("package p; class Sample { // TO" + "DO\n }")));
	}

	static Stream<House> harmless() {
		String waived = "@SizeWaiver(\"One table is read in one go.\") ";
		return Stream.of(house(method("work(int a, int b, int c, int d, int e)", 40)),
				house("package p; record Sample(int a, int b, int c, int d, int e, int f, int g, int h) { }"),
				house(method(waived + "work(int a, int b, int c, int d, int e, int f)", 41)),
				house("package p; " + waived + "class Sample {" + "\n".repeat(400) + "}"),
				house(IntStream.range(0, 45).mapToObj((one) -> "package p; class Sample" + one + " { }")),
				house(BEAN.replace("@Component", "@Component @GlossaryTerm(\"The triage of the field.\")"), CALLER),
				house(BEAN, CALLER, "package p; class Other { Only only; }"),
				house(BEAN, CALLER.replace("class", "@Configuration class")),
				house("package p; @MappedSuperclass class Base { }", "package p; class One extends Base { }",
						"package p; class Two extends Base { }"),
				house("package p; @Entity class Story { }",
						"package p; interface Stories extends JpaRepository<Story> { }"),
				house("package p; interface StoryEvent { record Held() implements DomainEvent { } }"));
	}

	private static Map<String, String> offences() {
		Map<String, String> all = new TreeMap<>();
		Stream.of(HouseRule.values()).map(HouseTests::offences).forEach(all::putAll);
		return all;
	}

	private static Map<String, String> offences(HouseRule rule) {
		return switch (rule.scope()) {
			case PRODUCT -> rule.offences(PRODUCT);
			case PRODUCT_WITH_TESTS -> rule.offences(WHOLE);
			case PRODUCT_AND_TESTS -> {
				Map<String, String> both = new TreeMap<>(rule.offences(PRODUCT));
				both.putAll(rule.offences(TESTS));
				yield both;
			}
		};
	}

	private static String method(String head, int lines) {
		String annotations = head.substring(0, head.indexOf("work"));
		return "package p; class Sample { " + annotations + "void " + head.substring(annotations.length()) + " {"
				+ "\n".repeat(lines + 1) + "} }";
	}

	private static House house(String... texts) {
		return house(Stream.of(texts));
	}

	/** The files, and a description of each of their packages. */
	private static House house(Stream<String> texts) {
		List<SourceFile> files = texts.map(HouseTests::file).toList();
		Stream<SourceFile> descriptions = files.stream()
			.map(SourceFile::packageName)
			.distinct()
			.map((name) -> SourceFile.of("package-info.java", "/** Owns it. */\npackage " + name + ";"));
		return new House(Stream.concat(files.stream(), descriptions).collect(Collectors.toList()));
	}

	private static SourceFile file(String text) {
		String name = text.replaceAll("(?s).*?\\b(?:class|interface|record) (\\w+).*", "$1");
		return SourceFile.of(name + ".java", text);
	}

}
