package org.partnershipactions.security.sealing;

import java.util.Base64;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.residents.ResidentFacts;
import org.partnershipactions.residents.ResidentRegister;
import org.partnershipactions.security.Actor;
import org.partnershipactions.security.sealing.SealRotation.RotationReport;
import org.partnershipactions.security.sealing.SealingEvent.SealedAgain;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The key is changed on the whole database, and back, and nothing is lost. */
@WholeProduct
abstract class KeyChange {

	private static final String NEXT = Base64.getEncoder().encodeToString("n".repeat(32).getBytes());

	@Autowired
	private Seal seal;

	@Autowired
	private Environment settings;

	@Autowired
	private DataSource database;

	@Autowired
	private ObjectProvider<PlatformTransactionManager> transactions;

	@Autowired
	private ResidentRegister residents;

	@Autowired
	private SealRotation rotation;

	@Autowired
	private JdbcTemplate sql;

	@Autowired
	private MockMvcTester web;

	@Test
	void readsEverythingWithTheNewKeyAloneOnceAllIsSealedAgain() {
		String key = this.residents.add("sevenoaks",
				new ResidentFacts("Resident 14", null, "14 High Street", null, null, "Asthma", false));
		RotationReport forth = rotation(keys("next", NEXT, present(), presentKey())).run();
		try {
			assertThat(forth.complete()).isTrue();
			assertThat(forth.texts()).isGreaterThanOrEqualTo(3);
			Seal newOnly = new Seal(keys("next", NEXT));
			Map<String, Object> row = this.sql.queryForMap("select name, health from resident where resident_key = ?",
					key);
			assertThat(newOnly.open((String) row.get("name"))).isEqualTo("Resident 14");
			assertThat(newOnly.open((String) row.get("health"))).isEqualTo("Asthma");
			assertThat(rotation(keys("next", NEXT, present(), presentKey())).run().texts()).isZero();
		}
		finally {
			rotation(keys(present(), presentKey(), "next", NEXT)).run();
		}
		assertThat(this.residents.view(key, "test").name()).isEqualTo("Resident 14");
	}

	@Test
	void namesWhatCannotBeOpenedAndLeavesIt() {
		this.sql.execute("create table sample_broken (id int primary key, words text)");
		try {
			this.sql.update("insert into sample_broken values (1, 'old:broken'), (2, 'old words'), (3, null)");
			RotationReport report = rotation(keys(present(), presentKey(), "old", NEXT)).run();
			assertThat(report.complete()).isFalse();
			assertThat(report.left()).singleElement().asString().isEqualToIgnoringCase("sample_broken.words (1)");
			assertThat(this.sql.queryForList("select words from sample_broken order by id", String.class))
				.containsExactly("old:broken", "old words", null);
		}
		finally {
			this.sql.execute("drop table sample_broken");
		}
	}

	@Test
	void goesThroughMoreRowsThanOneBatch() {
		Seal old = new Seal(keys("old", NEXT));
		this.sql.execute("create table sample_many (id int primary key, words text)");
		try {
			for (int i = 0; i < 1201; i++) {
				this.sql.update("insert into sample_many values (?, ?)", i, old.seal("Words " + i));
			}
			assertThat(rotation(keys(present(), presentKey(), "old", NEXT)).run().texts()).isEqualTo(1201);
			assertThat(this.sql.queryForList("select words from sample_many", String.class))
				.allMatch((words) -> words.startsWith(present() + ":"));
		}
		finally {
			this.sql.execute("drop table sample_many");
		}
	}

	@Test
	void isForAdministratorsOnlyAndShowsNoKey() {
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> Actor.as("manager", this.rotation::sealAgain));
		assertThat(this.web.get().uri("/administration/keys").with(SecurityMockMvcRequestPostProcessors.user("admin")))
			.hasStatusOk()
			.bodyText()
			.contains("There is only one key", present())
			.doesNotContain(presentKey());
		assertThat(this.web.post()
			.uri("/administration/keys")
			.with(SecurityMockMvcRequestPostProcessors.user("admin"))
			.with(SecurityMockMvcRequestPostProcessors.csrf())).hasStatus(302);
		assertThat(this.sql.queryForList("select who from audit_entry where event = 'SealedAgain'", String.class))
			.isEqualTo(List.of("admin"));
	}

	private SealRotation rotation(MockEnvironment keys) {
		return new SealRotation(new Seal(keys), this.database, this.transactions, (event) -> {
		});
	}

	private String present() {
		return this.seal.currentKey();
	}

	private String presentKey() {
		return this.settings.getProperty("partnership.seal.keys." + present());
	}

	private static MockEnvironment keys(String... keys) {
		MockEnvironment settings = new MockEnvironment().withProperty("partnership.seal.index-key", NEXT)
			.withProperty("partnership.seal.current", keys[0]);
		for (int i = 0; i < keys.length; i += 2) {
			settings.setProperty("partnership.seal.keys." + keys[i], keys[i + 1]);
		}
		return settings;
	}

}
