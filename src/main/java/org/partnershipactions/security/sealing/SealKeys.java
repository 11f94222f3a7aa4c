package org.partnershipactions.security.sealing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;

import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

import com.google.crypto.tink.subtle.Hkdf;

import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/**
 * The keys of the seal as the configuration gives them. What is used for another purpose
 * is derived from them by HKDF (RFC 5869), so that no key serves two.
 *
 * @param current id of the key that writes
 * @param keys every key that reads, by its id
 * @param index key from which those of the hashes are derived
 * @param sample whether one of them is a key of the sample, which everybody can read
 */
record SealKeys(String current, Map<String, SecretKey> keys, SecretKey index, boolean sample) {

	static final String KEYS = "partnership.seal.keys";

	static final String CURRENT = "partnership.seal.current";

	static final String INDEX = "partnership.seal.index-key";

	static final int BYTES = 32;

	/** SHA-256 of the keys of the sample, which stand in the product's own settings. */
	private static final Set<String> OF_THE_SAMPLE = Set.of(
			"874e8163de7b09eb671b55b84f208188421819df616d44e6041ea099f78dde7c",
			"426508f8943309ae74df1edb12121e053baa76eeb4a3c606b7834999db3fb25e");

	/**
	 * Reads the keys; empty ones count as not given.
	 * @throws WrongSealSetting naming the setting that is missing, no key, or a key of
	 * the sample where there is no sample
	 */
	static SealKeys from(Environment settings) {
		Binder binder = Binder.get(settings);
		Map<String, SecretKey> keys = new HashMap<>();
		binder.bind(KEYS, Bindable.mapOf(String.class, String.class)).orElse(Map.of()).forEach((id, text) -> {
			if (!text.isBlank()) {
				keys.put(id(id), key(KEYS + "." + id, text));
			}
		});
		if (keys.isEmpty()) {
			throw new WrongSealSetting(KEYS, "is missing");
		}
		String current = current(binder.bind(CURRENT, String.class).orElse(""), keys.keySet());
		SecretKey index = key(INDEX, binder.bind(INDEX, String.class).orElse(""));
		boolean sample = settings.getProperty("partnership.sample", Boolean.class, false);
		keys.forEach((id, key) -> mustBeOurs(KEYS + "." + id, key, sample));
		mustBeOurs(INDEX, index, sample);
		return new SealKeys(current, Map.copyOf(keys), index,
				keys.values().stream().anyMatch(SealKeys::ofTheSample) || ofTheSample(index));
	}

	SecretKey key(String id) {
		return this.keys.get(id);
	}

	/**
	 * A key for one purpose alone.
	 * @param of the key that it is derived from
	 * @param purpose what it is for; another purpose gives a key that tells nothing of it
	 * @param bytes its length
	 */
	static byte[] derived(SecretKey of, String purpose, int bytes) {
		try {
			return Hkdf.computeHkdf("HmacSha256", of.getEncoded(), new byte[0],
					("partnership actions, " + purpose).getBytes(StandardCharsets.UTF_8), bytes);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("This Java cannot derive keys with HMAC-SHA256", ex);
		}
	}

	/** A single key writes; which of several does, must be said. */
	private static String current(String named, Set<String> ids) {
		if (named.isBlank() && ids.size() > 1) {
			throw new WrongSealSetting(CURRENT, "must name the one of several keys that writes");
		}
		String current = named.isBlank() ? ids.iterator().next() : named;
		if (!ids.contains(current)) {
			throw new WrongSealSetting(CURRENT, "names the key \"" + current + "\", which " + KEYS + " does not hold");
		}
		return current;
	}

	private static void mustBeOurs(String setting, SecretKey key, boolean sample) {
		if (!sample && ofTheSample(key)) {
			throw new WrongSealSetting(setting, "holds a key of the sample, which everybody can read,"
					+ " and is allowed only while partnership.sample is true: give it a key of your own");
		}
	}

	private static boolean ofTheSample(SecretKey key) {
		try {
			return OF_THE_SAMPLE
				.contains(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(key.getEncoded())));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("This Java cannot hash with SHA-256", ex);
		}
	}

	private static String id(String id) {
		if (!id.matches("[A-Za-z0-9-]{1,20}")) {
			throw new WrongSealSetting(KEYS, "holds an id that is not 1 to 20 letters, digits or hyphens");
		}
		return id;
	}

	private static SecretKey key(String setting, String text) {
		if (text.isBlank()) {
			throw new WrongSealSetting(setting, "is missing");
		}
		try {
			byte[] bytes = Base64.getDecoder().decode(text.strip());
			if (bytes.length == BYTES) {
				return new SecretKeySpec(bytes, "AES");
			}
			throw new WrongSealSetting(setting, "is a key of " + bytes.length + " bytes");
		}
		catch (IllegalArgumentException ex) {
			throw new WrongSealSetting(setting, "is not base64");
		}
	}

	/**
	 * A key of the seal is missing, no key, or one that may not be used; says which
	 * setting, and never its value.
	 */
	static class WrongSealSetting extends IllegalStateException {

		private final String remedy;

		WrongSealSetting(String setting, String what) {
			this(setting, what,
					"Give 32 random bytes as base64, such as \"openssl rand -base64 32\" prints them, and keep them"
							+ " apart from the database: as SEAL_KEY and SEAL_INDEX_KEY in the environment. Without"
							+ " the keys that sealed it, nothing that is personal can be read again.");
		}

		WrongSealSetting(String setting, String what, String remedy) {
			super("The setting " + setting + " " + what);
			this.remedy = remedy;
		}

		String remedy() {
			return this.remedy;
		}

	}

}
