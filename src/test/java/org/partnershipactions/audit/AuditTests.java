package org.partnershipactions.audit;

import java.time.LocalDate;
import java.util.List;

import org.jmolecules.event.types.DomainEvent;
import org.junit.jupiter.api.Test;
import org.partnershipactions.PartnersScenario;
import org.partnershipactions.security.Actor;
import org.partnershipactions.security.Open;
import org.partnershipactions.security.PersonalDataEvent.PersonalDataErased;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What the audit keeps, and who may read it. */
@PartnersScenario
class AuditTests {

	@Autowired
	ApplicationEventPublisher events;

	@Autowired
	AuditTrail trail;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	MockMvcTester web;

	@Autowired
	JdbcTemplate sql;

	@Test
	void keepsFactsAndWhatPeopleTypedApart() {
		AuditFact fact = AuditFact
			.of(new Tried("17", "she is afraid", 3, LocalDate.of(2027, 3, 31), List.of("csu", "police")));
		assertThat(fact).isEqualTo(
				new AuditFact("Tried", "17", "{\"times\":3,\"due\":\"2027-03-31\",\"agencies\":[\"csu\",\"police\"]}",
						"{\"reason\":\"she is afraid\"}"));
	}

	@Test
	void writesARowForEachEventInItsTransaction() {
		this.transaction.executeWithoutResult((status) -> tried("committed"));
		this.transaction.executeWithoutResult((status) -> {
			tried("undone");
			status.setRollbackOnly();
		});
		AuditPage page = read(new AuditQuestion("csu.member", "Tried", null, null, null, null));
		assertThat(page.items()).extracting(AuditRow::key).contains("committed").doesNotContain("undone");
	}

	@Test
	void sealsWhatPeopleTypedAndShowsItToTheAuditor() {
		tried("sealed", "planted words");
		assertThat(read(new AuditQuestion("csu.member", "Tried", null, null, null, 1)).items()).first()
			.satisfies((row) -> {
				assertThat(row.words()).isEqualTo("{\"reason\":\"planted words\"}");
				assertThat(this.sql.queryForMap("select * from audit_entry where id = ?", row.id()).toString())
					.doesNotContain("planted");
			});
		assertThat(this.web.get().uri("/audit?event=Tried").with(SecurityMockMvcRequestPostProcessors.user("auditor")))
			.bodyText()
			.contains("planted words");
	}

	@Test
	void forgetsWhatPeopleTypedAboutWhatWasErasedAndNothingElse() {
		tried("erased", "planted words");
		this.transaction.executeWithoutResult((status) -> this.events.publishEvent(new PersonalDataErased("erased")));
		AuditRow row = read(new AuditQuestion("csu.member", "Tried", null, null, null, 1)).items().get(0);
		assertThat(row.key()).isEqualTo("erased");
		assertThat(row.words()).isNull();
		assertThat(row.details()).contains("times");
	}

	@Test
	void pagesByKey() {
		for (int i = 0; i < 3; i++) {
			tried("page" + i);
		}
		AuditPage first = read(new AuditQuestion("csu.member", null, null, null, null, 2));
		assertThat(first.items()).hasSize(2).extracting(AuditRow::key).first().isEqualTo("page2");
		AuditPage second = read(new AuditQuestion("csu.member", null, null, null, first.next(), 1));
		assertThat(second.items()).extracting(AuditRow::key).containsExactly("page0");
	}

	@Test
	void isForAuditorsOnly() {
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> Actor.as("manager",
				() -> this.trail.read(new AuditQuestion(null, null, null, null, null, null))));
		assertThat(this.web.get().uri("/audit").with(SecurityMockMvcRequestPostProcessors.user("csu.member")))
			.hasStatus(403)
			.bodyText()
			.contains("You cannot do this");
		assertThat(this.web.get()
			.uri("/audit?event=PersonAdded")
			.with(SecurityMockMvcRequestPostProcessors.user("auditor"))).hasStatusOk()
			.bodyText()
			.contains("PersonAdded");
	}

	@Test
	void answersTheApiAndNamesTheFieldThatIsWrong() {
		assertThat(this.web.get()
			.uri("/api/audit?event=TaskGroupAdded&size=2")
			.with(SecurityMockMvcRequestPostProcessors.user("auditor"))).hasStatusOk()
			.bodyJson()
			.hasPathSatisfying("$.items.length()", (length) -> length.assertThat().isEqualTo(2))
			.hasPathSatisfying("$.items[0].who", (who) -> who.assertThat().isEqualTo("system"))
			.hasPath("$.items[0].details")
			.hasPath("$.next");
		assertThat(this.web.get()
			.uri("/api/audit?from=yesterday")
			.with(SecurityMockMvcRequestPostProcessors.user("auditor"))).hasStatus(422)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
			.bodyJson()
			.hasPathSatisfying("$.errors[0].field", (field) -> field.assertThat().isEqualTo("from"));
	}

	private void tried(String key) {
		tried(key, "text");
	}

	private void tried(String key, String reason) {
		Actor.as("csu.member", () -> {
			this.events.publishEvent(new Tried(key, reason, 1, null, List.of()));
			return null;
		});
	}

	private AuditPage read(AuditQuestion question) {
		return Actor.as("auditor", () -> this.trail.read(question));
	}

	record Tried(String key, String reason, int times, LocalDate due,
			@Open List<String> agencies) implements DomainEvent {
	}

}
