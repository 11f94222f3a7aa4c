package org.partnershipactions.audit;

import java.lang.reflect.RecordComponent;
import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jmolecules.event.types.DomainEvent;
import org.junit.jupiter.api.Test;
import org.partnershipactions.security.Open;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the audit keeps of each event in plain, what it seals, and that it loses nothing.
 */
class EventTypeTests {

	/** Names under which a text has always been sealed, whatever event it is of. */
	private static final Set<String> TYPED = Set.of("reason", "comment", "text", "outcome", "explanation", "remedy",
			"title", "lessons", "approach", "message", "note", "description", "words", "answer", "request", "name",
			"displayName", "email");

	private static final List<Class<?>> EVENTS = EventTypes.all();

	@Test
	void everyEventHasANameOfItsOwnInTheTrail() {
		assertThat(EVENTS).hasSizeGreaterThan(150).extracting(Class::getSimpleName).doesNotHaveDuplicates();
	}

	@Test
	void everyEventStandsAmongThoseOfItsAggregate() {
		assertThat(EVENTS).filteredOn(EventTypeTests::strays).isEmpty();
		assertThat(Sample.class).matches(EventTypeTests::strays);
	}

	@Test
	void everyTextOfAnEventIsOpenOrSealedAsAgreed() {
		assertThat(EVENTS.stream().flatMap(EventTypeTests::texts))
			.containsExactlyElementsOf(EventTypes.agreed("open-and-sealed.txt"));
	}

	@Test
	void noTextThatPeopleTypeIsOpen() {
		assertThat(EVENTS.stream().flatMap(EventTypeTests::facts).filter((fact) -> TYPED.contains(fact.getName())))
			.isNotEmpty()
			.noneMatch((fact) -> fact.isAnnotationPresent(Open.class));
	}

	@Test
	void aTextThatNothingIsSaidOfIsSealedHoweverShortItIs() {
		assertThat(texts(Sample.class)).containsExactly("Sample.code open", "Sample.codes open",
				"Sample.nickname sealed", "Sample.nicknames sealed");
		assertThat(AuditFact.of(new Sample("17", "csu", "Ginger", List.of("csu", "police"), List.of("Ginger"), 2)))
			.isEqualTo(new AuditFact("Sample", "17",
					"{\"code\":\"csu\",\"codes\":[\"csu\",\"police\"],\"nicknames\":1,\"times\":2}",
					"{\"nickname\":\"Ginger\",\"nicknames\":[\"Ginger\"]}"));
	}

	@Test
	void aSentenceIsSealedThoughItsTextIsSaidToBeACode() {
		assertThat(
				AuditFact.of(new Sample("17", "she is afraid", null, List.of("x".repeat(101)), List.of(), 2)).details())
			.isEqualTo("{\"codes\":1,\"nicknames\":[],\"times\":2}");
	}

	@Test
	void everyFactOfAnEventIsOfATypeThatTheAuditKeeps() {
		assertThat(EVENTS.stream().flatMap(EventTypeTests::facts).filter((fact) -> lost(fact.getType()))).isEmpty();
		assertThat(lost(Object.class)).isTrue();
	}

	private static boolean strays(Class<?> event) {
		return event.getEnclosingClass() == null || !event.getEnclosingClass().getSimpleName().endsWith("Event");
	}

	private static boolean lost(Class<?> type) {
		return !type.isPrimitive()
				&& Stream.of(String.class, Number.class, Boolean.class, Enum.class, Temporal.class, Collection.class)
					.noneMatch((kept) -> kept.isAssignableFrom(type));
	}

	private static Stream<String> texts(Class<?> event) {
		return facts(event).filter((fact) -> fact.getGenericType().getTypeName().contains(String.class.getName()))
			.map((fact) -> event.getSimpleName() + "." + fact.getName()
					+ (fact.isAnnotationPresent(Open.class) ? " open" : " sealed"))
			.sorted();
	}

	/** What an event says beyond its key, which is what it happened to. */
	private static Stream<RecordComponent> facts(Class<?> event) {
		return Stream.of(event.getRecordComponents()).skip(1);
	}

	private record Sample(String key, @Open String code, String nickname, @Open List<String> codes,
			List<String> nicknames, int times) implements DomainEvent {
	}

}
