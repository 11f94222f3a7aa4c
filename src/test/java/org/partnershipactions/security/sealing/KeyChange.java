package org.partnershipactions.security.sealing;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;

import org.junit.jupiter.api.Test;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.evidence.EvidenceFolder;
import org.partnershipactions.residents.ResidentFacts;
import org.partnershipactions.residents.ResidentRegister;
import org.partnershipactions.security.Actor;
import org.partnershipactions.security.sealing.SealKeys.WrongSealSetting;
import org.partnershipactions.security.sealing.SealRotation.RotationReport;
import org.partnershipactions.security.sealing.SealingEvent.SealedAgain;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
	private SealRuns runs;

	@Autowired
	private EvidenceFolder folder;

	@Autowired
	private ObjectProvider<SealedFiles> files;

	@Autowired
	private MockMvcTester web;

	@Test
	void readsEverythingWithTheNewKeyAloneOnceAllIsSealedAgain() {
		String key = this.residents.add("sevenoaks",
				new ResidentFacts("Resident 14", null, "14 High Street", null, null, "Asthma", false));
		byte[] photograph = { -1, -40, -1, 0 };
		this.folder.storeSealed("key-change-photograph", photograph);
		SealedFiles stored = this.files.getObject();
		RotationReport forth = rotation(keys("next", NEXT, present(), presentKey())).run();
		try {
			assertThat(forth.left()).isEmpty();
			assertThat(forth.texts()).isGreaterThanOrEqualTo(3);
			assertThat(forth.files()).isPositive();
			Seal newOnly = new Seal(keys("next", NEXT));
			Map<String, Object> row = this.sql.queryForMap("select name, health from resident where resident_key = ?",
					key);
			assertThat(newOnly.open((String) row.get("name"), new SealedPlace("resident", "name", key)))
				.isEqualTo("Resident 14");
			assertThat(newOnly.open((String) row.get("health"), new SealedPlace("resident", "health", key)))
				.isEqualTo("Asthma");
			assertThat(
					newOnly.openBytes(stored.read("key-change-photograph"), SealedPlace.file("key-change-photograph")))
				.isEqualTo(photograph);
			assertThat(rotation(keys("next", NEXT, present(), presentKey())).run().texts()).isZero();
			assertThatExceptionOfType(WrongSealSetting.class)
				.isThrownBy(() -> check(keys(present(), presentKey())).afterSingletonsInstantiated())
				.withMessageContaining("\"next\"");
			check(keys("next", NEXT)).afterSingletonsInstantiated();
		}
		finally {
			rotation(keys(present(), presentKey(), "next", NEXT)).run();
			this.folder.delete("key-change-photograph");
		}
		assertThat(this.residents.view(key, "test").name()).isEqualTo("Resident 14");
	}

	/** What the product wrote before texts were bound to their place, and plain files. */
	@Test
	void sealsAnewWhatWasSealedInTheFormOfBefore() throws GeneralSecurityException {
		String key = this.residents.add("sevenoaks",
				new ResidentFacts("Resident 15", null, "15 High Street", null, null, null, false));
		String old = sealedAsBefore("Resident 15");
		this.sql.update("update resident set name = ? where resident_key = ?", old, key);
		this.folder.storeSealed("key-change-plain", new byte[1]);
		this.files.getObject().replace("key-change-plain", "Minutes of a meeting".getBytes());
		try {
			assertThat(this.residents.view(key, "test").name()).isEqualTo("Resident 15");
			RotationReport report = rotation(keys(present(), presentKey())).run();
			assertThat(report.complete()).isTrue();
			assertThat(report.texts()).isPositive();
			assertThat(report.files()).isPositive();
			assertThat(this.sql.queryForObject("select name from resident where resident_key = ?", String.class, key))
				.startsWith(present() + ":2.");
			assertThat(this.residents.view(key, "test").name()).isEqualTo("Resident 15");
			assertThat(this.folder.openSealed("key-change-plain")).isEqualTo("Minutes of a meeting".getBytes());
		}
		finally {
			this.folder.delete("key-change-plain");
		}
	}

	@Test
	void refusesTheWordsOfOnePersonInTheRowOfAnother() {
		String one = this.residents.add("sevenoaks",
				new ResidentFacts("Resident 16", null, "16 High Street", null, null, null, false));
		String other = this.residents.add("sevenoaks",
				new ResidentFacts("Resident 17", null, "17 High Street", null, null, null, false));
		String text = this.sql.queryForObject("select name from resident where resident_key = ?", String.class, one);
		String own = this.sql.queryForObject("select name from resident where resident_key = ?", String.class, other);
		this.sql.update("update resident set name = ? where resident_key = ?", text, other);
		try {
			assertThatThrownBy(() -> this.residents.view(other, "test")).hasRootCauseInstanceOf(BrokenSeal.class);
		}
		finally {
			this.sql.update("update resident set name = ? where resident_key = ?", own, other);
		}
		assertThat(this.residents.view(other, "test").name()).isEqualTo("Resident 17");
	}

	/** Everything that the product has written by now can be opened where it lies. */
	@Test
	void findsThePlaceOfEachTextFromTheDatabaseAlone() {
		this.residents.add("sevenoaks",
				new ResidentFacts("Resident 18", null, "18 High Street", null, null, null, false));
		List<String> lost = new ArrayList<>();
		new OpenedTexts(this.sql, this.seal).forEach((place, text) -> {
			if (text.equals(OpenedTexts.LOST)) {
				lost.add(place);
			}
		});
		assertThat(lost).isEmpty();
	}

	/** As long as these stand, what is sealed in them can be opened. */
	@Test
	void knowsWhoseTheRowsAreThatTheDatabaseNumbers() {
		assertThat(new OpenedTexts(this.sql, this.seal).tables()
			.stream()
			.filter((table) -> table.texts().stream().anyMatch(TextTable.TextColumn::sealed))
			.filter((table) -> !table.key().get(0).equals(table.owner()))
			.map((table) -> (table.name() + " " + table.owner()).toLowerCase(Locale.ROOT)))
			.containsExactlyInAnyOrder("audit_entry subject_key", "case_contact case_key",
					"case_timeline_entry case_key", "disclosure subject_key", "outgoing_mail message_id",
					"resident resident_key", "resident_merge null", "review_timeline_entry review_key",
					"risk_change case_key", "work_item subject_key");
	}

	@Test
	void goesOnWhereARunWasCutOff() {
		this.runs.save(new SealRun("next", "admin", Instant.parse("2999-01-01T00:00:00Z")));
		try {
			assertThat(Actor.as("admin", this.rotation::interrupted)).isTrue();
			Actor.as(Actor.SYSTEM, () -> {
				this.rotation.goOn();
				return null;
			});
			assertThat(Actor.as("admin", this.rotation::interrupted)).isFalse();
		}
		finally {
			this.sql.update("delete from seal_run where key_id = 'next' or started_at > '2998-01-01'");
		}
	}

	/** As a killed process leaves it: some of it sealed anew, the rest not, no end. */
	@Test
	void goesOnInTheMiddleOfARunThatWasKilled() {
		Seal old = new Seal(keys("old", NEXT));
		MockEnvironment both = keys(present(), presentKey(), "old", NEXT);
		this.sql.execute("create table sample_killed (id int primary key, words text)");
		List<String> files = List.of("key-change-killed-1", "key-change-killed-2", "key-change-killed-3");
		try {
			for (int i = 0; i < 1200; i++) {
				this.sql.update("insert into sample_killed values (?, ?)", i,
						old.seal("Words " + i, new SealedPlace("sample_killed", "words", String.valueOf(i))));
			}
			files.forEach((file) -> {
				this.folder.storeSealed(file, new byte[1]);
				this.files.getObject().replace(file, old.sealBytes(file.getBytes(), SealedPlace.file(file)));
			});
			assertThatThrownBy(() -> rotation(both, DiesAtTheSecond.of(this.files.getObject())).sealAgain())
				.isInstanceOf(DiesAtTheSecond.Killed.class);
			assertThat(files).filteredOn((file) -> isOf("old", file)).as("files of the old key").hasSize(2);
			assertThatExceptionOfType(WrongSealSetting.class)
				.isThrownBy(() -> check(keys(present(), presentKey())).afterSingletonsInstantiated())
				.withMessageContaining("\"old\"");
			SealRotation restarted = rotation(both);
			assertThat(restarted.interrupted()).isTrue();
			restarted.goOn();
			assertThat(restarted.interrupted()).isFalse();
			assertThat(files).noneMatch((file) -> isOf("old", file));
			assertThat(this.folder.openSealed(files.get(2))).isEqualTo(files.get(2).getBytes());
			assertThat(this.sql.queryForList("select words from sample_killed", String.class))
				.allMatch((words) -> words.startsWith(present() + ":"));
			check(keys(present(), presentKey())).afterSingletonsInstantiated();
		}
		finally {
			this.sql.execute("drop table sample_killed");
			files.forEach(this.folder::delete);
			this.sql.update("delete from seal_run where finished_at is null");
		}
	}

	private boolean isOf(String key, String file) {
		return key.equals(this.seal.keyOf(this.files.getObject().beginning(file, Seal.BEGINNING)));
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
				this.sql.update("insert into sample_many values (?, ?)", i,
						old.seal("Words " + i, new SealedPlace("sample_many", "words", String.valueOf(i))));
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
	void saysOnEachPageThatKeysAndAccountsOfTheSampleAreInUse() {
		for (String page : List.of("/sign-in", "/plans", "/report")) {
			assertThat(this.web.get().uri(page).with(SecurityMockMvcRequestPostProcessors.user("admin"))).as(page)
				.bodyText()
				.contains((ofTheSample() ? "accounts and keys" : "accounts") + "</span> of the sample are in use here");
		}
	}

	/** Whether the keys are those of the sample, which everybody can read. */
	abstract boolean ofTheSample();

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
			.contains("admin")
			.doesNotContain("manager");
	}

	private SealRotation rotation(MockEnvironment keys) {
		return rotation(keys, this.files);
	}

	private SealRotation rotation(MockEnvironment keys, ObjectProvider<SealedFiles> stored) {
		Seal other = new Seal(keys);
		return new SealRotation(other, new TableSealing(other, this.database, this.transactions),
				new FileSealing(other, stored), this.runs, (event) -> {
				}, Clock.systemUTC());
	}

	private SealedKeysCheck check(MockEnvironment keys) {
		Seal other = new Seal(keys);
		return new SealedKeysCheck(new TableSealing(other, this.database, this.transactions),
				new FileSealing(other, this.files));
	}

	/** In the form that the product wrote until now, with the present key. */
	private String sealedAsBefore(String plain) throws GeneralSecurityException {
		byte[] nonce = "twelve bytes".getBytes();
		Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
		cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(Base64.getDecoder().decode(presentKey()), "AES"),
				new GCMParameterSpec(128, nonce));
		cipher.updateAAD(present().getBytes());
		byte[] sealed = cipher.doFinal(plain.getBytes());
		return present() + ":" + Base64.getEncoder()
			.encodeToString(ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed).array());
	}

	private String present() {
		return this.seal.currentKey();
	}

	private String presentKey() {
		return this.settings.getProperty("partnership.seal.keys." + present());
	}

	private static MockEnvironment keys(String... keys) {
		MockEnvironment settings = new MockEnvironment().withProperty("partnership.seal.index-key", NEXT)
			.withProperty("partnership.sample", "true")
			.withProperty("partnership.seal.current", keys[0]);
		for (int i = 0; i < keys.length; i += 2) {
			settings.setProperty("partnership.seal.keys." + keys[i], keys[i + 1]);
		}
		return settings;
	}

	/** Files of one test, of which one is replaced before the process is killed. */
	private static final class DiesAtTheSecond implements SealedFiles {

		private final SealedFiles files;

		private int replaced;

		private DiesAtTheSecond(SealedFiles files) {
			this.files = files;
		}

		static ObjectProvider<SealedFiles> of(SealedFiles files) {
			StaticListableBeanFactory one = new StaticListableBeanFactory();
			one.addBean("files", new DiesAtTheSecond(files));
			return one.getBeanProvider(SealedFiles.class);
		}

		@Override
		public List<String> names() {
			return this.files.names().stream().filter((name) -> name.startsWith("key-change-killed")).toList();
		}

		@Override
		public byte[] beginning(String name, int most) {
			return this.files.beginning(name, most);
		}

		@Override
		public byte[] read(String name) {
			return this.files.read(name);
		}

		@Override
		public void replace(String name, byte[] content) {
			if (this.replaced++ > 0) {
				throw new Killed();
			}
			this.files.replace(name, content);
		}

		/** Nobody catches it, and nothing is tidied up. */
		private static final class Killed extends Error {

			private static final long serialVersionUID = 1L;

		}

	}

}
