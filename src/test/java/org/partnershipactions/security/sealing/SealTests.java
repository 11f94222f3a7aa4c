package org.partnershipactions.security.sealing;

import java.util.Base64;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipactions.security.sealing.Seal.WrongSealSetting;

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

	private final Seal seal = seal("k1", OLD);

	@Test
	void opensWhatItSealedAndShowsNothingOfIt() {
		for (String plain : new String[] { "", "Resident 14", "🙂".repeat(2000), "k1:looks sealed" }) {
			String sealed = this.seal.seal(plain);
			assertThat(sealed).startsWith("k1:").isEqualTo(sealed.strip());
			assertThat(plain.isEmpty() || !sealed.contains(plain)).isTrue();
			assertThat(this.seal.open(sealed)).isEqualTo(plain);
		}
	}

	@Test
	void neverSealsTheSameTextAlikeUnlessAskedTo() {
		assertThat(this.seal.seal("Resident 14")).isNotEqualTo(this.seal.seal("Resident 14"));
		assertThat(this.seal.sealAlike("Resident 14")).isEqualTo(this.seal.sealAlike("Resident 14"))
			.isNotEqualTo(this.seal.sealAlike("Resident 15"))
			.satisfies((sealed) -> assertThat(this.seal.open(sealed)).isEqualTo("Resident 14"));
	}

	@Test
	void readsOldKeysAndWritesWithTheCurrentOne() {
		Seal both = seal("k2", NEW, "k1", OLD);
		String old = this.seal.seal("Resident 14");
		assertThat(both.open(old)).isEqualTo("Resident 14");
		assertThat(both.isOld(old)).isTrue();
		assertThat(both.isOld(both.seal("Resident 14"))).isFalse();
		assertThatExceptionOfType(BrokenSeal.class).isThrownBy(() -> seal("k2", NEW).open(old))
			.withMessageContaining("No key \"k1\"");
	}

	@Test
	void writesWithTheKeyThatIsNamedCurrent() {
		MockEnvironment settings = settings("k1", OLD, "k2", NEW).withProperty("partnership.seal.current", "k2");
		assertThat(new Seal(settings).seal("Resident 14")).startsWith("k2:");
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
		String sealed = this.seal.seal("Resident 14");
		byte[] bytes = Base64.getDecoder().decode(sealed.substring(3));
		bytes[bytes.length - 1] ^= 1;
		for (String wrong : new String[] { "k1:" + Base64.getEncoder().encodeToString(bytes), "Resident 14", "k1:no!",
				"k1:AAAA", ":", null }) {
			assertThatExceptionOfType(BrokenSeal.class).isThrownBy(() -> this.seal.open(wrong))
				.withMessageNotContaining("Resident");
		}
	}

	@Test
	void refusesATextMovedUnderAnotherKeysName() {
		Seal twins = seal("k1", OLD, "k2", OLD);
		assertThatExceptionOfType(BrokenSeal.class)
			.isThrownBy(() -> twins.open(twins.seal("Resident 14").replaceFirst("k1:", "k2:")));
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

	@Test
	void keepsAColumnSealedAndNothingNothing() {
		SealedText column = new SealedText(this.seal);
		assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn("Resident 14")))
			.isEqualTo("Resident 14");
		assertThat(column.convertToDatabaseColumn("Resident 14")).startsWith("k1:");
		assertThat(column.convertToDatabaseColumn(null)).isNull();
		assertThat(column.convertToEntityAttribute(null)).isNull();
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
