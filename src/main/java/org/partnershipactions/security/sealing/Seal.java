package org.partnershipactions.security.sealing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Seals what is personal before it is stored, and opens it again: AES-256 in GCM mode,
 * the id of the key in front, so that several keys can be read while one writes.
 */
@Component
public class Seal {

	private static final int NONCE = 12;

	private static final int TAG_BITS = 128;

	private static final SecureRandom RANDOM = new SecureRandom();

	private final SealKeys keys;

	public Seal(Environment settings) {
		this.keys = SealKeys.from(settings);
	}

	/** Seals a text with the current key; the same text never looks the same twice. */
	public String seal(String plain) {
		byte[] nonce = new byte[NONCE];
		RANDOM.nextBytes(nonce);
		return sealed(plain, nonce);
	}

	/**
	 * Opens a sealed text.
	 * @throws BrokenSeal when it was not sealed, was changed, or its key is not
	 * configured
	 */
	public String open(String sealed) {
		int colon = (sealed != null) ? sealed.indexOf(':') : -1;
		if (colon < 1) {
			throw new BrokenSeal("A text that should be sealed is not");
		}
		return new String(crypt(Cipher.DECRYPT_MODE, sealed.substring(0, colon), decoded(sealed.substring(colon + 1))),
				StandardCharsets.UTF_8);
	}

	/**
	 * A keyed hash (HMAC-SHA256, 64 hexadecimal digits) that finds equal texts without
	 * telling what they are; the text is to be in one form already.
	 */
	public String blindIndex(String normalised) {
		return HexFormat.of().formatHex(hash(normalised));
	}

	/** Seals so that equal texts look equal, for what is looked up by its whole text. */
	String sealAlike(String plain) {
		return sealed(plain, Arrays.copyOf(hash("nonce:" + this.keys.current() + ":" + plain), NONCE));
	}

	/** Whether a text is sealed with a key that is configured for reading only. */
	boolean isOld(String text) {
		return oldKeys().stream().anyMatch((key) -> text.startsWith(key + ":"));
	}

	/** Ids of the keys that only read. */
	List<String> oldKeys() {
		return this.keys.keys().keySet().stream().filter((key) -> !key.equals(this.keys.current())).sorted().toList();
	}

	/** Id of the key that writes now. */
	String currentKey() {
		return this.keys.current();
	}

	private String sealed(String plain, byte[] nonce) {
		byte[] text = plain.getBytes(StandardCharsets.UTF_8);
		byte[] input = ByteBuffer.allocate(NONCE + text.length).put(nonce).put(text).array();
		byte[] output = crypt(Cipher.ENCRYPT_MODE, this.keys.current(), input);
		byte[] all = ByteBuffer.allocate(NONCE + output.length).put(nonce).put(output).array();
		return this.keys.current() + ":" + Base64.getEncoder().encodeToString(all);
	}

	private byte[] crypt(int mode, String key, byte[] input) {
		SecretKey secret = this.keys.key(key);
		if (secret == null || input.length < NONCE) {
			throw new BrokenSeal("No key \"" + key + "\" is configured that could open a sealed text: give it in"
					+ " partnership.seal.keys until everything is sealed with the current one");
		}
		try {
			Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
			cipher.init(mode, secret, new GCMParameterSpec(TAG_BITS, input, 0, NONCE));
			cipher.updateAAD(key.getBytes(StandardCharsets.UTF_8));
			return cipher.doFinal(input, NONCE, input.length - NONCE);
		}
		catch (GeneralSecurityException ex) {
			throw new BrokenSeal("A sealed text was changed, or its key \"" + key + "\" is another one now");
		}
	}

	private byte[] hash(String text) {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(this.keys.index());
			return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("This Java cannot hash with HmacSHA256", ex);
		}
	}

	private static byte[] decoded(String text) {
		try {
			return Base64.getDecoder().decode(text);
		}
		catch (IllegalArgumentException ex) {
			throw new BrokenSeal("A text that should be sealed is not");
		}
	}

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
				throw new WrongSealSetting(CURRENT,
						"names the key \"" + current + "\", which " + KEYS + " does not hold");
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

	/**
	 * A key of the seal is missing or no key; says which setting, and never its value.
	 */
	static class WrongSealSetting extends IllegalStateException {

		WrongSealSetting(String setting, String what) {
			super("The setting " + setting + " " + what);
		}

	}

}
