package org.partnershipactions.security.sealing;

import java.util.Base64;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipactions.security.sealing.SealKeys.WrongSealSetting;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What the seal keeps closed, and what it says when a key is wrong. */
class SealTests {

	private static final String OLD = key('o');

	private static final String NEW = key('n');

	private static final String INDEX = key('i');

	private static final String OLD_TEXT = "k1:QqR+KeHukPFv1aMEJOyR4r9ou8kmTQzbGyKfYSrsDDmK64LSqfrU";

	private static final String OLD_FILE = "k1:qS3uGK6RK8E4aWRyI5qbgA3i4ABtvJ6tN6gSjqG2Yb4PEmSS0mhZj/chZlQ=";

	private static final String OLD_MARK = "f669a002775e548c5e8369e3aa99c9a7249b2725f8e2a57415b5a5708297f717";

	private static final SealedPlace HERE = new SealedPlace("case_contact", "words", "7");

	private final Seal seal = seal("k1", OLD);

	@Test
	void opensWhatItSealedAndShowsNothingOfIt() {
		for (String plain : new String[] { "", "Resident 14", "🙂".repeat(2000), "k1:looks sealed" }) {
			String sealed = this.seal.seal(plain, HERE);
			assertThat(sealed).startsWith("k1:").isEqualTo(sealed.strip());
			assertThat(plain.isEmpty() || !sealed.contains(plain)).isTrue();
			assertThat(this.seal.open(sealed, HERE)).isEqualTo(plain);
		}
	}

	@Test
	void neverSealsTheSameTextAlikeUnlessAskedTo() {
		assertThat(this.seal.seal("Resident 14", HERE)).isNotEqualTo(this.seal.seal("Resident 14", HERE));
		assertThat(this.seal.sealAlike("Resident 14", HERE)).isEqualTo(this.seal.sealAlike("Resident 14", HERE))
			.isNotEqualTo(this.seal.sealAlike("Resident 15", HERE))
			.satisfies((sealed) -> assertThat(this.seal.open(sealed, HERE)).isEqualTo("Resident 14"));
	}

	@Test
	void readsOldKeysAndWritesWithTheCurrentOne() {
		Seal both = seal("k2", NEW, "k1", OLD);
		String old = this.seal.seal("Resident 14", HERE);
		assertThat(both.open(old, HERE)).isEqualTo("Resident 14");
		assertThat(both.isOld(old)).isTrue();
		assertThat(both.isOld(both.seal("Resident 14", HERE))).isFalse();
		assertThatExceptionOfType(BrokenSeal.class).isThrownBy(() -> seal("k2", NEW).open(old, HERE))
			.withMessageContaining("No key \"k1\"");
	}

	@Test
	void writesWithTheKeyThatIsNamedCurrent() {
		MockEnvironment settings = settings("k1", OLD, "k2", NEW).withProperty("partnership.seal.current", "k2");
		assertThat(new Seal(settings).seal("Resident 14", HERE)).startsWith("k2:");
		settings.setProperty("partnership.seal.current", "");
		assertThatExceptionOfType(WrongSealSetting.class).isThrownBy(() -> new Seal(settings))
			.withMessageContaining("partnership.seal.current must name");
		settings.setProperty("partnership.seal.current", "k3");
		assertThatExceptionOfType(WrongSealSetting.class).isThrownBy(() -> new Seal(settings))
			.withMessageContaining("partnership.seal.current")
			.withMessageContaining("\"k3\"");
	}

	@Test
	void takesKeysFromTheEnvironmentBesideThoseOfTheFile() {
		StandardEnvironment settings = new StandardEnvironment();
		settings.getPropertySources()
			.addFirst(new MapPropertySource("file",
					Map.of("partnership.seal.keys.main", OLD, "partnership.seal.index-key", INDEX)));
		settings.getPropertySources()
			.addFirst(new SystemEnvironmentPropertySource("test-systemEnvironment",
					Map.of("PARTNERSHIP_SEAL_KEYS_K2027", NEW, "PARTNERSHIP_SEAL_CURRENT", "k2027")));
		Seal both = new Seal(settings);
		assertThat(both.currentKey()).isEqualTo("k2027");
		assertThat(both.oldKeys()).containsExactly("main");
	}

	@Test
	void refusesWhatWasChangedOrNeverSealed() {
		String sealed = this.seal.seal("Resident 14", HERE);
		byte[] bytes = Base64.getDecoder().decode(sealed.substring(5));
		bytes[bytes.length - 1] ^= 1;
		for (String wrong : new String[] { "k1:2." + Base64.getEncoder().encodeToString(bytes), "Resident 14", "k1:no!",
				"k1:AAAA", ":", null }) {
			assertThatExceptionOfType(BrokenSeal.class).isThrownBy(() -> this.seal.open(wrong, HERE))
				.withMessageNotContaining("Resident");
		}
	}

	@Test
	void refusesATextMovedUnderAnotherKeysName() {
		Seal twins = seal("k1", OLD, "k2", OLD);
		assertThatExceptionOfType(BrokenSeal.class)
			.isThrownBy(() -> twins.open(twins.seal("Resident 14", HERE).replaceFirst("k1:", "k2:"), HERE));
	}

	@Test
	void findsEqualTextsByAKeyedHashThatTellsNothing() {
		String mark = this.seal.blindIndex("resident 14");
		assertThat(mark).hasSize(64).matches("[0-9a-f]+").isEqualTo(this.seal.blindIndex("resident 14"));
		assertThat(mark).isNotEqualTo(this.seal.blindIndex("resident 15"));
		assertThat(mark).isEqualTo(seal("k2", NEW).blindIndex("resident 14"));
		MockEnvironment otherIndex = settings("k1", OLD);
		otherIndex.setProperty("partnership.seal.index-key", NEW);
		assertThat(new Seal(otherIndex).blindIndex("resident 14")).isNotEqualTo(mark);
	}

	@ParameterizedTest
	@CsvSource({ "partnership.seal.keys.k1,'',partnership.seal.keys is missing",
			"partnership.seal.keys.k1,c2hvcnQ=,partnership.seal.keys.k1 is a key of 5 bytes",
			"partnership.seal.keys.k1,?,partnership.seal.keys.k1 is not base64",
			"partnership.seal.index-key,'',partnership.seal.index-key is missing",
			"partnership.seal.index-key,c2hvcnQ=,partnership.seal.index-key is a key of 5 bytes" })
	void refusesToStartNamingTheWrongSettingAndNotItsValue(String setting, String value, String message) {
		MockEnvironment settings = settings("k1", OLD).withProperty(setting, value);
		assertThatExceptionOfType(WrongSealSetting.class).isThrownBy(() -> new Seal(settings))
			.withMessageContaining(message)
			.satisfies((wrong) -> {
				FailureAnalysis told = new SealFailure().analyze(wrong);
				assertThat(told.getDescription()).contains(message).doesNotContain("c2hvcnQ=");
				assertThat(told.getAction()).contains("SEAL_KEY");
			});
	}

	@ParameterizedTest
	@CsvSource({ "case_contact,words,8", "case_contact,told,7", "asb_report,words,7" })
	void refusesATextOfAnotherRowColumnOrTable(String table, String column, String row) {
		SealedPlace elsewhere = new SealedPlace(table, column, row);
		assertThat(this.seal.open(this.seal.seal("Resident 14", HERE), new SealedPlace("CASE_CONTACT", "WORDS", "7")))
			.isEqualTo("Resident 14");
		assertThatExceptionOfType(BrokenSeal.class)
			.isThrownBy(() -> this.seal.open(this.seal.seal("Resident 14", HERE), elsewhere));
		assertThatExceptionOfType(BrokenSeal.class)
			.isThrownBy(() -> this.seal.open(this.seal.sealAlike("Resident 14", HERE), elsewhere));
	}

	@Test
	void refusesAFileUnderAnotherName() {
		byte[] content = { 1, 0, -1, 10 };
		byte[] sealed = this.seal.sealBytes(content, SealedPlace.file("a"));
		assertThat(this.seal.openBytes(sealed, SealedPlace.file("a"))).isEqualTo(content);
		assertThat(this.seal.isOld(sealed)).isFalse();
		assertThatExceptionOfType(BrokenSeal.class)
			.isThrownBy(() -> this.seal.openBytes(sealed, SealedPlace.file("b")));
	}

	/** Sealed by the product as it was before texts were bound to their place. */
	@Test
	void readsWhatWasSealedBeforeAndKnowsThatItIsOld() {
		assertThat(this.seal.open(OLD_TEXT, HERE)).isEqualTo("Resident 14");
		assertThat(this.seal.isOld(OLD_TEXT)).isTrue();
		assertThat(this.seal.openBytes(OLD_FILE.getBytes(), SealedPlace.file("a"))).isEqualTo("Photograph".getBytes());
		assertThat(this.seal.isOld(OLD_FILE.getBytes())).isTrue();
		assertThat(this.seal.blindIndexOfOld("resident 14")).isEqualTo(OLD_MARK);
		assertThat(this.seal.holds("resident 14", OLD_MARK)).isTrue();
	}

	@Test
	void tellsPlainFilesFromSealedOnes() {
		for (String plain : new String[] { "", "%PDF-1.7", "Note:abc", "time:4.30", "https://example.org/a/b",
				"k1:2.AAAA", "a:" + "b".repeat(30) }) {
			assertThat(this.seal.isSealed(plain.getBytes())).as(plain).isFalse();
			assertThat(this.seal.isOld(plain.getBytes())).as(plain).isTrue();
		}
		assertThat(this.seal.isOld("k1:looks like a key, and is a sentence")).isFalse();
	}

	@Test
	void keepsAKeyForEachPurpose() {
		assertThat(Set.of(this.seal.blindIndex("a"), this.seal.blindIndexOfOld("a"), this.seal.chainMark("a")))
			.hasSize(3);
		assertThat(this.seal.holds("a", this.seal.chainMark("a"))).isTrue();
		assertThat(this.seal.holds("a", this.seal.blindIndex("a"))).isFalse();
		assertThat(this.seal.holds("a", null)).isFalse();
	}

	@Test
	void takesTheKeysOfTheSampleForTheSampleOnly() {
		MockEnvironment settings = settings("any", "6TMJzOk8CZgDxSypk9Zggp1Mwhyh6fh/dK9sPyuv3Sw=");
		assertThatExceptionOfType(WrongSealSetting.class).isThrownBy(() -> new Seal(settings))
			.withMessageContaining("partnership.seal.keys.any holds a key of the sample");
		settings.setProperty("partnership.sample", "true");
		assertThat(new Seal(settings).ofTheSample()).isTrue();
		assertThat(this.seal.ofTheSample()).isFalse();
		MockEnvironment index = settings("k1", OLD);
		index.setProperty("partnership.seal.index-key", "VAmPLBhjIoMPwUBgFwlNZ6rvNhLArsBy4I58OJfpaO4=");
		assertThatExceptionOfType(WrongSealSetting.class).isThrownBy(() -> new Seal(index))
			.withMessageContaining("partnership.seal.index-key holds a key of the sample");
	}

	private static Seal seal(String... keys) {
		return new Seal(settings(keys));
	}

	private static MockEnvironment settings(String... keys) {
		MockEnvironment settings = new MockEnvironment().withProperty("partnership.seal.index-key", INDEX);
		for (int i = 0; i < keys.length; i += 2) {
			settings.setProperty("partnership.seal.keys." + keys[i], keys[i + 1]);
		}
		settings.setProperty("partnership.seal.current", (keys.length > 2) ? keys[0] : "");
		return settings;
	}

	private static String key(char letter) {
		return Base64.getEncoder().encodeToString(String.valueOf(letter).repeat(32).getBytes());
	}

}
