package org.partnershipactions.security.sealing;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

import org.jmolecules.event.types.DomainEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.partnershipactions.contracts.OnH2;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.security.KeptAnswers;
import org.partnershipactions.testing.PlantedNames;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.modulith.events.core.EventSerializer;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What people typed stands in plain neither in sessions nor in events, and the search for
 * it finds what does.
 */
@WholeProduct
@OnH2
class NothingInPlainTests {

	private static final String NAME = "Quillfeather";

	private final PlantedNames planted = new PlantedNames(NAME);

	@Autowired
	private SessionRepository<? extends Session> sessions;

	@Autowired
	private EventSerializer serializer;

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcTemplate sql;

	@AfterEach
	void hearTheLogNoMore() {
		this.planted.close();
	}

	@Test
	void sealsWhatASessionRemembers() {
		String id = remember(this.sessions, new KeptAnswers("/work/1", Map.of("outcome", List.of("Seen by " + NAME))));
		assertThat(this.planted.inDatabase(this.sql)).isEmpty();
		KeptAnswers kept = this.sessions.findById(id).getAttribute("keptAnswers");
		assertThat(kept.parameters()).containsEntry("outcome", List.of("Seen by " + NAME));
	}

	@Test
	void forgetsASessionWhoseKeyIsGoneInsteadOfFailing() {
		String id = remember(this.sessions, NAME);
		this.sql.update("update SPRING_SESSION_ATTRIBUTES set attribute_bytes = ? where session_primary_id ="
				+ " (select primary_id from SPRING_SESSION where session_id = ?)", "gone:AAAA".getBytes(), id);
		assertThat(this.sessions.findById(id).<Object>getAttribute("keptAnswers")).isNull();
	}

	@Test
	void sealsEventsThatWaitAndWritesEqualOnesAlike() {
		Object stored = this.serializer.serialize(new Told("1", NAME));
		assertThat(String.valueOf(stored)).doesNotContain(NAME);
		assertThat(this.serializer.serialize(new Told("1", NAME))).isEqualTo(stored);
		assertThat(this.serializer.deserialize(stored, Told.class)).isEqualTo(new Told("1", NAME));
	}

	@Test
	void keepsTheWordsOfEventsOutOfPlainAudit() {
		this.transaction.executeWithoutResult((status) -> this.events.publishEvent(new Told("1", NAME)));
		assertThat(this.planted.inDatabase(this.sql)).isEmpty();
	}

	@Test
	void bitesOnANameInTextInBytesAndInTheLog() {
		this.sql.execute("create table sample_leak (id int, words text, bytes longblob)");
		try {
			assertThat(this.planted.inDatabase(this.sql)).isEmpty();
			this.sql.update("insert into sample_leak values (1, 'for quillFEATHER', null)");
			assertThat(this.planted.inDatabase(this.sql)).containsExactly("sample_leak.words");
			this.sql.update("update sample_leak set words = null, bytes = ?", ("x" + NAME).getBytes());
			assertThat(this.planted.inDatabase(this.sql)).containsExactly("sample_leak.bytes");
		}
		finally {
			this.sql.execute("drop table sample_leak");
		}
		assertThat(this.planted.inLog()).isEmpty();
		LoggerFactory.getLogger(getClass()).info("A look at one", new IllegalStateException("no such " + NAME));
		assertThat(this.planted.inLog()).hasSize(1);
	}

	private static <S extends Session> String remember(SessionRepository<S> sessions, Serializable value) {
		S session = sessions.createSession();
		session.setAttribute("keptAnswers", value);
		sessions.save(session);
		return session.getId();
	}

	record Told(String key, String reason) implements DomainEvent {
	}

}
