package org.partnershipactions.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jmolecules.event.types.DomainEvent;
import org.junit.jupiter.api.Test;
import org.partnershipactions.contracts.OnH2;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.security.Belonging;
import org.partnershipactions.security.HappensTo;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** Of each event something tells to which partnership it belongs, and only one thing. */
@WholeProduct
@OnH2
class EventBelongingTests {

	private static final String NAMES_IT = "names-it";

	@Autowired
	private List<Belonging> belongings;

	@Test
	void everyEventNamesAPartnershipOrAKindOfThingThatOneFeatureAnswersFor() {
		assertThat(EventTypes.all()).filteredOn((event) -> untold(event, kinds())).isEmpty();
	}

	@Test
	void anEventOfWhichNothingTellsIsFound() {
		assertThat(untold(Silent.class, kinds())).isTrue();
		assertThat(untold(Unanswered.class, kinds())).isTrue();
		assertThat(untold(Unanswered.class, List.of("sample"))).isFalse();
		assertThat(untold(Unanswered.class, List.of("sample", "sample"))).isTrue();
	}

	@Test
	void everyEventBelongsToWhatItBelongedToWhenThisWasAgreed() {
		assertThat(EventTypes.all()).extracting((event) -> event.getSimpleName() + " " + whose(event))
			.containsExactlyElementsOf(EventTypes.agreed("whose-events.txt"));
	}

	@Test
	void nobodyAnswersForTheInstallationOrForAKindOfWhichNothingIsTold() {
		List<String> told = EventTypes.all().stream().map(EventBelongingTests::whose).distinct().toList();
		assertThat(kinds()).doesNotContain(HappensTo.THE_INSTALLATION, NAMES_IT).isSubsetOf(told);
	}

	@Test
	void whereTwoAnswerForAKindNothingStarts() {
		StaticListableBeanFactory beans = new StaticListableBeanFactory(
				Map.of("one", new Answers("sample"), "other", new Answers("sample")));
		assertThatIllegalStateException()
			.isThrownBy(() -> new AuditPartnership(beans.getBeanProvider(Belonging.class), (who) -> Optional.empty()))
			.withMessageContaining("sample")
			.withMessageContaining(Answers.class.getName());
	}

	private List<String> kinds() {
		return this.belongings.stream().map(Belonging::kind).toList();
	}

	private static boolean untold(Class<?> event, List<String> kinds) {
		String whose = whose(event);
		return !whose.equals(NAMES_IT) && !whose.equals(HappensTo.THE_INSTALLATION)
				&& kinds.stream().filter(whose::equals).count() != 1;
	}

	private static String whose(Class<?> event) {
		boolean names = Stream.of(event.getRecordComponents())
			.anyMatch((fact) -> fact.getName().equals(AuditPartnership.NAMED) && fact.getType() == String.class);
		return names ? NAMES_IT : AuditPartnership.kindOf(event).orElse("nothing");
	}

	private record Silent(String key) implements DomainEvent {
	}

	@HappensTo("sample")
	private record Unanswered(String key) implements DomainEvent {
	}

	private record Answers(String kind) implements Belonging {

		@Override
		public Optional<String> partnershipOf(String key) {
			return Optional.empty();
		}

	}

}
