package org.partnershipactions.security;

import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/**
 * The keys of the seal as the configuration gives them.
 *
 * @param current id of the key that writes
 * @param keys every key that reads, by its id
 * @param index key of the blind index
 */
record SealKeys(String current, Map<String, SecretKey> keys, SecretKey index) {

	static final String KEYS = "partnership.seal.keys";

	static final String CURRENT = "partnership.seal.current";

	static final String INDEX = "partnership.seal.index-key";

	private static final int BYTES = 32;

	/**
	 * Reads the keys; empty ones count as not given.
	 * @throws WrongSealSetting naming the setting that is missing or no key
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
		return new SealKeys(current, keys, key(INDEX, binder.bind(INDEX, String.class).orElse("")));
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

	SecretKey key(String id) {
		return this.keys.get(id);
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

}
