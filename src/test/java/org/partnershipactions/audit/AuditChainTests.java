package org.partnershipactions.audit;

import java.time.Duration;

import org.jmolecules.event.types.DomainEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipactions.PartnersScenario;
import org.partnershipactions.audit.AuditChaining.TrailReport;
import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.security.Actor;
import org.partnershipactions.security.OnBehalf;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** What is changed in the trail, or taken out of it, shows. */
@PartnersScenario
class AuditChainTests {

	@Autowired
	AuditChaining chain;

	@Autowired
	ApplicationEventPublisher events;

	@Autowired
	PartnershipClock clock;

	@Autowired
	JdbcTemplate sql;

	@Autowired
	MockMvcTester web;

	private long entry;

	@BeforeEach
	void threeThingsHappenAndAreChained() {
		Actor.as("auditor", () -> {
			this.events.publishEvent(new Sampled("one", "first typed by somebody"));
			this.events.publishEvent(new Sampled("two", "typed by somebody"));
			this.events.publishEvent(new Sampled("three", "typed by somebody"));
			return null;
		});
		this.clock.moveTo(this.clock.instant().plus(Duration.ofMinutes(2)));
		while (OnBehalf.ofSystem(this.chain::link) > 0) {
			assertThat(this.chain).isNotNull();
		}
		this.entry = this.sql.queryForObject("select max(id) from audit_entry where event = 'Sampled'", Long.class) - 1;
	}

	@AfterEach
	void goOn() {
		this.clock.reset();
	}

	@Test
	void holdsUntilSomethingIsChangedOrTakenOut() {
		assertThat(check().firstBroken()).isNull();
		changed("update audit_entry set who = 'somebody' where id = ?",
				"update audit_entry set who = 'auditor' where id = ?");
		changed("update audit_entry set subject_key = 'other' where id = ?",
				"update audit_entry set subject_key = 'two' where id = ?");
		String sealed = this.sql.queryForObject("select words from audit_entry where id = ?", String.class, this.entry);
		String other = this.sql.queryForObject("select words from audit_entry where id = ?", String.class,
				this.entry - 1);
		this.sql.update("update audit_entry set words = null where id = ?", this.entry);
		assertThat(check().firstBroken()).as("words that were erased").isNull();
		this.sql.update("update audit_entry set words = ? where id = ?", other, this.entry);
		assertThat(check().firstBroken()).as("words of another entry").isNotNull();
		this.sql.update("update audit_entry set words = ? where id = ?", sealed, this.entry);
		this.sql.update("update audit_chain set links = links - 1");
		assertThat(check().message()).contains("end of the trail");
		this.sql.update("update audit_chain set links = links + 1");
		assertThat(check().firstBroken()).isNull();
	}

	@Test
	void programsReadOnWithoutWhatPeopleTyped() {
		assertThat(this.web.get().uri("/api/audit.jsonl?after=" + (this.entry - 2)).with(user("auditor"))).hasStatusOk()
			.bodyText()
			.contains("\"key\":\"one\"", "\"key\":\"three\"", "\"details\":{")
			.doesNotContain("typed by somebody")
			.matches("(?s)(\\{[^\n]*\\}\n)+");
		assertThat(this.web.get().uri("/api/audit.jsonl").with(user("manager"))).hasStatus(403);
		assertThat(this.web.get().uri("/api/audit/verification").with(user("auditor"))).hasStatusOk()
			.bodyText()
			.contains("entries hold");
		assertThat(this.web.get().uri("/audit").with(user("auditor"))).hasStatusOk();
	}

	private void changed(String change, String back) {
		this.sql.update(change, this.entry);
		assertThat(check().message()).as(change).contains("Entry " + this.entry);
		this.sql.update(back, this.entry);
		assertThat(check().firstBroken()).isNull();
	}

	private TrailReport check() {
		return Actor.as("auditor", this.chain::check);
	}

	record Sampled(String key, String words) implements DomainEvent {
	}

}
