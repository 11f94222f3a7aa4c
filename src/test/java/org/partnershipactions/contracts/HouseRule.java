package org.partnershipactions.contracts;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.lang.model.element.Modifier;

import com.sun.source.tree.Tree;

/**
 * What keeps the house livable: how many rooms, how they are named, how large one thing
 * may grow. Each rule names what breaks it.
 */
enum HouseRule {

	PACKAGE_OF_45_TYPES(Scope.PRODUCT_AND_TESTS,
			(house) -> house.packages()
				.entrySet()
				.stream()
				.filter((entry) -> entry.getValue() > 45)
				.map((entry) -> new Offence(House.shortName(entry.getKey()), entry.getValue() + " types"))),

	PACKAGE_WITH_ONE_SENTENCE((house) -> house.descriptions()
		.entrySet()
		.stream()
		.filter((entry) -> entry.getValue() != 1)
		.map((entry) -> new Offence(House.shortName(entry.getKey()), entry.getValue() + " sentences"))),

	MAPPED_SUPERCLASS_OF_MANY((house) -> house.mappedSuperclasses()
		.entrySet()
		.stream()
		.filter((entry) -> entry.getValue().size() < 2)
		.map((entry) -> new Offence(entry.getKey(), "superclass of " + entry.getValue()))),

	NAME_OF_ONE_TYPE(Scope.PRODUCT_WITH_TESTS,
			(house) -> house.namesTwice()
				.entrySet()
				.stream()
				.map((entry) -> new Offence(entry.getKey(), entry.getValue().toString()))),

	NO_CIRCLE_OF_PACKAGES((house) -> house.circlesOfPackages().stream().flatMap(HouseRule::members)),

	NO_CIRCLE_OF_FILES(Scope.PRODUCT_AND_TESTS, (house) -> house.circlesOfFiles().stream().flatMap(HouseRule::members)),

	BEAN_OF_MANY_CALLERS((house) -> house.beansOfOneCaller()
		.entrySet()
		.stream()
		.filter((entry) -> !isSentence(entry.getKey().sentence("GlossaryTerm")))
		.map((entry) -> new Offence(entry.getKey().toString(), "called only by " + entry.getValue()))),

	CLASS_OF_400_LINES(Scope.PRODUCT_AND_TESTS,
			(house) -> house.types()
				.filter((type) -> type.owner() == null && type.lines() > 400 && !isWaived(type))
				.map((type) -> new Offence(type.toString(), type.lines() + " lines"))),

	METHOD_OF_40_LINES(Scope.PRODUCT_AND_TESTS,
			(house) -> house.methods()
				.filter((method) -> method.lines() > 40 && !isWaived(method))
				.map((method) -> new Offence(method.toString(), method.lines() + " lines"))),

	BEAN_OF_7_COLLABORATORS((house) -> house.methods()
		.filter((method) -> method.isInjected() && !method.isOfRecord() && method.parameters() > 7 && !isWaived(method))
		.map((method) -> new Offence(method.toString(), method.parameters() + " collaborators"))),

	METHOD_OF_5_PARAMETERS((house) -> house.methods()
		.filter((method) -> !method.isInjected() && !method.isOfRecord() && !method.hasAnnotation("Override")
				&& method.parameters() > 5 && !isWaived(method))
		.map((method) -> new Offence(method.toString(), method.parameters() + " parameters"))),

	WAIVER_THAT_SAYS_WHY(Scope.PRODUCT_AND_TESTS,
			(house) -> house.waivers()
				.entrySet()
				.stream()
				.filter((entry) -> !isSentence(entry.getValue()))
				.map((entry) -> new Offence(entry.getKey(), entry.getValue()))),

	HIDDEN_55_IN_100((house) -> (house.hiddenShare() < 55)
			? Stream.of(new Offence("all", house.hiddenShare() + " in 100 are hidden")) : Stream.empty()),

	NAME_THAT_SAYS_THE_ROLE(Scope.PRODUCT_AND_TESTS,
			(house) -> house.types()
				.filter((type) -> Words.FURNITURE.contains(Words.last(type.simpleName())) && !isEvent(type))
				.map((type) -> new Offence(type.toString(), "ends with " + Words.last(type.simpleName())))),

	NAME_OF_MORE_THAN_A_PARTICIPLE((house) -> house.types()
		.filter((type) -> Words.PARTICIPLE.matcher(type.simpleName()).matches() && !isEvent(type))
		.map((type) -> new Offence(type.toString(), "is a bare participle"))),

	PLURAL_FOR_A_REPOSITORY((house) -> {
		Set<String> plurals = house.types()
			.filter((type) -> type.hasAnnotation("Entity"))
			.map((type) -> Words.plural(type.simpleName()))
			.collect(Collectors.toSet());
		return house.types()
			.filter((type) -> isRepository(type) ? !Words.isPlural(type.simpleName())
					: type.owner() == null && plurals.contains(type.simpleName()))
			.map((type) -> new Offence(type.toString(),
					isRepository(type) ? "is a repository and no plural" : "is a plural and no repository"));
	}),

	EVENT_WITHIN_ITS_AGGREGATES((house) -> house.types()
		.filter((type) -> isEvent(type) && !type.isInterface()
				&& (type.owner() == null || !Words.last(type.owner().simpleName()).equals("Event")))
		.map((type) -> new Offence(type.toString(), "is not within an …Event"))),

	SUFFIX_OF_ITS_PORT((house) -> house.types()
		.filter((type) -> !type.isInterface())
		.flatMap((type) -> Stream.concat(type.parents(), type.fields())
			.filter(Words.SUFFIX_BY_PORT::containsKey)
			.filter((port) -> !type.simpleName().endsWith(Words.SUFFIX_BY_PORT.get(port)))
			.map((port) -> new Offence(type.toString(), "is no …" + Words.SUFFIX_BY_PORT.get(port))))),

	ONE_ACCESS_ANNOTATION_A_MODULE((house) -> house.accessAnnotations()
		.entrySet()
		.stream()
		.filter((entry) -> entry.getValue().size() > 1)
		.map((entry) -> new Offence(entry.getKey(), "has " + entry.getValue()))),

	NOTHING_LEFT_FOR_LATER(Scope.PRODUCT_AND_TESTS, (house) -> {
		Pattern later = Pattern.compile("(//|\\*).*\\b(" + "TO" + "DO|FIX" + "ME|XX" + "X)\\b|@Disab" + "led");
		return house.files()
			.stream()
			.flatMap((file) -> later.matcher(file.text())
				.results()
				.map((match) -> new Offence(file.simpleName(), match.group())));
	});

	private final Scope scope;

	private final Function<House, Stream<Offence>> offences;

	HouseRule(Function<House, Stream<Offence>> offences) {
		this(Scope.PRODUCT, offences);
	}

	HouseRule(Scope scope, Function<House, Stream<Offence>> offences) {
		this.scope = scope;
		this.offences = offences;
	}

	Scope scope() {
		return this.scope;
	}

	/** What breaks the rule, by the name of what does. */
	Map<String, String> offences(House house) {
		return this.offences.apply(house)
			.collect(Collectors.toMap((offence) -> this + " " + offence.who(), Offence::what, (one, more) -> one));
	}

	private static Stream<Offence> members(Set<String> circle) {
		return circle.stream()
			.map((member) -> new Offence((member.matches(".*\\.[A-Z]\\w*"))
					? member.substring(member.lastIndexOf('.') + 1) : House.shortName(member),
					"stands in a circle of " + circle));
	}

	private static boolean isWaived(SourceFile.Type type) {
		return isSentence(type.sentence("SizeWaiver"));
	}

	private static boolean isWaived(SourceFile.Member method) {
		return isSentence(method.sentence("SizeWaiver"));
	}

	private static boolean isSentence(String words) {
		return words.split("\\s+").length > 3 && words.strip().endsWith(".");
	}

	private static boolean isEvent(SourceFile.Type type) {
		return type.parents().anyMatch((parent) -> parent.equals("DomainEvent") || parent.endsWith("Event"))
				&& type.tree().getKind() == Tree.Kind.RECORD
				&& !type.tree().getModifiers().getFlags().contains(Modifier.PRIVATE);
	}

	private static boolean isRepository(SourceFile.Type type) {
		return type.isInterface() && type.parents().anyMatch((parent) -> parent.endsWith("Repository"));
	}

	/** Ports whose owner says so at the end of its name. */
	static Set<String> ports() {
		return Words.SUFFIX_BY_PORT.keySet();
	}

	/** What a rule holds for. */
	enum Scope {

		PRODUCT, PRODUCT_AND_TESTS, PRODUCT_WITH_TESTS

	}

	/**
	 * What breaks a rule.
	 *
	 * @param who name of the package, type or method
	 * @param what how it breaks the rule
	 */
	private record Offence(String who, String what) {

	}

	/** The grammar of names. */
	private static final class Words {

		static final Set<String> FURNITURE = Set.of("Desk", "Door", "Seat", "Book", "Hands", "Sight", "Look",
				"Speaking", "Stood", "Said", "Told", "Held", "Applied");

		static final Pattern PARTICIPLE = Pattern
			.compile("[A-Z][a-z]*[^e]ed|Given|Taken|Shown|Known|Kept|Held|Told|Said|"
					+ "Stood|Found|Made|Done|Seen|Sent|Met|Left|Lost|Paid|Read|Heard|Written|Chosen|Begun");

		static final Map<String, String> SUFFIX_BY_PORT = Map.of("ProcessBriefing", "Briefing", "ProcessSubject",
				"Subject", "LateWork", "Overdue", "ProcessPort", "Process");

		private static final Pattern LAST = Pattern.compile("[A-Z][a-z0-9]*$");

		static String last(String name) {
			return LAST.matcher(name).results().map((match) -> match.group()).findFirst().orElse(name);
		}

		static String plural(String noun) {
			if (noun.endsWith("Person")) {
				return noun.replaceAll("Person$", "People");
			}
			if (noun.matches(".*[^aeiou]y")) {
				return noun.replaceAll("y$", "ies");
			}
			return noun + (noun.matches(".*(s|x|ch|sh)") ? "es" : "s");
		}

		static boolean isPlural(String name) {
			return name.matches(".*([^s]s|People)");
		}

	}

}
