package org.partnershipactions.golden;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpSession;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.data.jpa.repository.Query;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Names that live on outside the code are those that the lists in
 * {@code src/test/resources/golden/names} say, and names of our classes in texts are
 * right. {@code -Dgolden.record=true} writes the lists anew where a change is wanted:
 * then whatever is kept under the old name has to be carried over, by a migration or an
 * alias.
 */
class PersistentNamesTests {

	private static final List<Class<?>> TYPES = MainClasses.all();

	private static final Pattern VERB = Pattern.compile("[$#]\\{(\\w+)\\.(\\w+)\\((.*)\\)}");

	@ParameterizedTest
	@EnumSource
	void isWhatTheListSays(PersistentNames rule) throws IOException {
		if (Boolean.getBoolean("golden.record")) {
			Files.createDirectories(rule.file().getParent());
			Files.writeString(rule.file(), String.join("\n", rule.sorted()) + "\n");
		}
		assertThat(rule.sorted()).isNotEmpty();
		assertThat(differences(Files.readAllLines(rule.file()), rule.sorted()))
			.as("%s: names that live on outside the code are not those of %s. If you want the change, carry over what is"
					+ " kept under the old name (a migration, an alias of the bean) and write the list anew:"
					+ " mvn test -Dtest=PersistentNamesTests -Dgolden.record=true", rule, rule.file())
			.isEmpty();
	}

	@Test
	void aNameThatIsGoneAndOneThatIsNewAreNamed() {
		assertThat(differences(List.of("CaseClosed", "CaseOpened"), List.of("CaseEnded", "CaseOpened")))
			.containsExactly("gone: CaseClosed", "new: CaseEnded");
	}

	@Test
	void everyExpressionOfAProcessReachesAPublicMethodOfABean() {
		Map<String, Class<?>> beans = PersistentNames.beans(TYPES);
		assertThat(PersistentNames.EXPRESSIONS_OF_PROCESSES.now()).filteredOn((expression) -> expression.contains("("))
			.hasSizeGreaterThan(100)
			.allMatch((expression) -> VERB.matcher(expression).matches());
		assertThat(PersistentNames.EXPRESSIONS_OF_PROCESSES.now())
			.flatExtracting((expression) -> unreached(expression, beans))
			.isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "${nobody.asks(execution.processBusinessKey)}",
			"${asking.forget(execution.processBusinessKey)}", "${asking.hide(execution.processBusinessKey)}",
			"${asking.asks()}", "${asking.asks}" })
	void anExpressionThatReachesNothingIsNamed(String expression) {
		Map<String, Class<?>> beans = PersistentNames.beans(List.of(Asking.class, Made.class));
		assertThat(beans).containsOnlyKeys("asking", "made", "another");
		assertThat(unreached("${asking.asks(execution.processBusinessKey)}", beans)).isEmpty();
		assertThat(unreached(expression, beans)).hasSize(1);
	}

	@Test
	void simpleNamesOfEventsAreNotUsedTwice() {
		for (PersistentNames rule : List.of(PersistentNames.EVENTS_OF_THE_TRAIL, PersistentNames.OBJECTS_OF_SESSIONS)) {
			assertThat(rule.now()).as("%s: the simple name has to tell which it is", rule).doesNotHaveDuplicates();
		}
	}

	@Test
	void everyEventThatIsKeptCanBeReadAgain() {
		List<Class<?>> events = TYPES.stream().flatMap(PersistentNames::keptBy).toList();
		assertThat(events).hasSizeGreaterThan(40)
			.allSatisfy((event) -> assertThat(Class.forName(event.getName())).isSameAs(event)
				.matches((type) -> type.isRecord() || type.isInterface() || Modifier.isAbstract(type.getModifiers()),
						"is a record, which Jackson writes and reads"));
	}

	@Test
	void everyListenerAfterATransactionCounts() {
		assertThat(PersistentNames.keptBy(Asking.class)).containsExactly(String.class);
	}

	@Test
	void everySessionAttributeIsAConstant() {
		assertThat(PersistentNames.ATTRIBUTES_OF_SESSIONS.now()).isNotEmpty().doesNotContain("?");
		assertThat(MainClasses.sessionAttributes(Asking.class)).containsExactly("kept", "other", "?");
	}

	@Test
	void everyClassInATextIsThere() {
		assertThat(TYPES).flatExtracting(MainClasses::texts).hasSizeGreaterThan(1000);
		assertThat(TYPES)
			.flatExtracting((type) -> named(type, texts(type).flatMap((text) -> NamesInTexts.missing(text).stream())))
			.isEmpty();
		assertThat(files()).flatExtracting((text) -> NamesInTexts.missing(text)).isEmpty();
	}

	@Test
	void everyEntityThatIsAskedForIsThere() {
		Set<String> entities = NamesInTexts.entities(TYPES);
		assertThat(entities).hasSizeGreaterThan(30);
		assertThat(TYPES).flatExtracting(NamesInTexts::questions).hasSizeGreaterThan(50);
		assertThat(TYPES)
			.flatExtracting((type) -> named(type,
					texts(type).filter(PersistentNamesTests::asks)
						.flatMap((text) -> NamesInTexts.missingEntities(text, entities).stream())))
			.isEmpty();
	}

	@Test
	void classesAndEntitiesThatAreNotThereAreNamed() {
		assertThat(texts(Rows.class).flatMap((text) -> NamesInTexts.missing(text).stream())).containsExactlyInAnyOrder(
				"org.partnershipactions.golden.Nothing", "org.partnershipactions.golden.PersistentNames.NOTHING");
		assertThat(texts(Rows.class).filter(PersistentNamesTests::asks)
			.flatMap((text) -> NamesInTexts.missingEntities(text, Set.of("Row")).stream()))
			.containsExactlyInAnyOrder("Line");
		assertThat(NamesInTexts.missing("${T(org.partnershipactions.golden.PersistentNames).FORMS}")).isEmpty();
	}

	private static boolean asks(String text) {
		return text.matches("(?s)\\s*(select|from|update|delete)\\b.*");
	}

	private static Stream<String> texts(Class<?> type) {
		return Stream.concat(NamesInTexts.questions(type).stream(), MainClasses.texts(type).stream());
	}

	private static List<String> named(Class<?> type, Stream<String> missing) {
		return missing.map((name) -> type.getName() + " speaks of " + name + ", which is not there").toList();
	}

	private static List<String> files() {
		return Stream.of(".html", ".factories", ".yaml", ".properties", ".imports")
			.flatMap((ending) -> PersistentNames.all("src/main/resources", ending).stream())
			.toList();
	}

	private static List<String> differences(List<String> kept, List<String> now) {
		Set<String> all = new TreeSet<>(kept);
		all.addAll(now);
		return all.stream()
			.filter((name) -> kept.contains(name) != now.contains(name))
			.map((name) -> (kept.contains(name) ? "gone: " : "new: ") + name)
			.toList();
	}

	private static List<String> unreached(String expression, Map<String, Class<?>> beans) {
		Matcher verb = VERB.matcher(expression);
		if (!verb.matches()) {
			return expression.contains(".") ? List.of(expression + " is no question to a bean") : List.of();
		}
		Class<?> bean = beans.get(verb.group(1));
		int arguments = verb.group(3).isBlank() ? 0 : verb.group(3).split(",").length;
		boolean there = bean != null && Modifier.isPublic(bean.getModifiers()) && Arrays.stream(bean.getMethods())
			.anyMatch((method) -> method.getName().equals(verb.group(2)) && method.getParameterCount() == arguments);
		return there ? List.of() : List.of(expression + " reaches no public method of a public bean");
	}

	/** A bean that a process may ask, and that keeps something in sessions. */
	@Component("asking")
	public static class Asking {

		private static final String KEPT = "kept";

		private final String drawn = String.valueOf(KEPT.length());

		public String asks(String key) {
			return key;
		}

		String hide(String key) {
			return key;
		}

		@TransactionalEventListener
		void afterwards(String event) {
			hide(event);
		}

		@EventListener
		void atOnce(Integer event) {
			hide(String.valueOf(event));
		}

		void keep(HttpSession session) {
			session.setAttribute(KEPT, asks("not this"));
			String other = "nor this";
			session.setAttribute("other", other);
			session.setAttribute(this.drawn, other);
		}

	}

	/** Makes two beans. */
	@Configuration("made")
	public static class Made {

		@Bean
		Asking another() {
			return new Asking();
		}

	}

	/** Asks for what is there, and for what is not. */
	interface Rows {

		String WHERE = " where r.rule = org.partnershipactions.golden.PersistentNames.FORMS";

		@Query("select new org.partnershipactions.golden.PersistentNames(r) from Row r" + WHERE)
		List<Object> right();

		@Query("select new org.partnershipactions.golden.Nothing(r) from Row r join Line l")
		List<Object> wrong();

		@Query("select r from Row r where r.rule = org.partnershipactions.golden.PersistentNames.NOTHING")
		List<Object> wrongConstant();

	}

}
