package org.partnershipactions.security.sealing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import com.google.crypto.tink.DeterministicAead;
import com.google.crypto.tink.subtle.AesSiv;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Seals what is personal before it is stored, and opens it again: AES-256 in GCM mode,
 * bound to the place where it lies. The id of the key stands in front, so that several
 * keys can be read while one writes, and then the form: {@code main:2.…} is a text of a
 * place, {@code main:3.…} one that looks alike wherever it is sealed (AES-SIV),
 * {@code main:4.…} begins a file, and {@code main:…} is a text of before, which is bound
 * to its key alone.
 */
@Component
public class Seal {

	private static final String OF_A_PLACE = "2.";

	private static final String ALIKE = "3.";

	private static final String FILE = "4.sealed-file\n";

	private static final int NONCE = 12;

	private static final int TAG_BITS = 128;

	private static final int SIV_BYTES = 64;

	/** So many bytes of a file tell whether it is sealed, and with which key. */
	static final int BEGINNING = 80;

	/** Text of before as long as the shortest there is, or the sign of a file. */
	private static final Pattern SEALED = Pattern.compile(
			"([A-Za-z0-9-]{1,20}):(?:" + FILE + ".*|[23]\\.[A-Za-z0-9+/]{30,}.*|[A-Za-z0-9+/]{38,}={0,2})",
			Pattern.DOTALL);

	private static final SecureRandom RANDOM = new SecureRandom();

	private final SealKeys keys;

	private final Map<String, DeterministicAead> alike = new HashMap<>();

	private final SecretKey blind;

	private final SecretKey chain;

	public Seal(Environment settings) {
		this.keys = SealKeys.from(settings);
		this.keys.keys().forEach((id, key) -> this.alike.put(id, siv(key)));
		this.blind = hashing("blind index");
		this.chain = hashing("chain of views");
	}

	/** Seals a text with the current key; the same text never looks the same twice. */
	public String seal(String plain, SealedPlace place) {
		String key = this.keys.current();
		return key + ":" + OF_A_PLACE
				+ base64(encrypted(key, plain.getBytes(StandardCharsets.UTF_8), place.boundTo(key)));
	}

	/**
	 * Opens a sealed text.
	 * @throws BrokenSeal when it was not sealed, was changed, comes from another place,
	 * or its key is not configured
	 */
	public String open(String sealed, SealedPlace place) {
		int colon = (sealed != null) ? sealed.indexOf(':') : -1;
		if (colon < 1) {
			throw new BrokenSeal("A text that should be sealed is not");
		}
		String key = sealed.substring(0, colon);
		String rest = sealed.substring(colon + 1);
		return new String(opened(key, rest, place), StandardCharsets.UTF_8);
	}

	/** Seals the bytes of a file. */
	public byte[] sealBytes(byte[] plain, SealedPlace place) {
		String key = this.keys.current();
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		all.writeBytes((key + ":" + FILE).getBytes(StandardCharsets.US_ASCII));
		all.writeBytes(encrypted(key, plain, place.boundTo(key)));
		return all.toByteArray();
	}

	/**
	 * Opens the bytes of a file, also of one that was sealed as a text, as all were
	 * before.
	 * @throws BrokenSeal as for a text
	 */
	public byte[] openBytes(byte[] sealed, SealedPlace place) {
		String key = keyOf(sealed);
		if (key == null) {
			throw new BrokenSeal("A file that should be sealed is not");
		}
		int from = key.length() + 1;
		if (startsWith(sealed, from, FILE)) {
			return decrypted(key, Arrays.copyOfRange(sealed, from + FILE.length(), sealed.length), place.boundTo(key));
		}
		return decoded(open(new String(sealed, StandardCharsets.US_ASCII), place));
	}

	/** Whether the bytes of a file are sealed, with whichever key. */
	public boolean isSealed(byte[] stored) {
		return keyOf(stored) != null;
	}

	/**
	 * A keyed hash (HMAC-SHA256, 64 hexadecimal digits) that finds equal texts without
	 * telling what they are; the text is to be in one form already.
	 */
	public String blindIndex(String normalised) {
		return HexFormat.of().formatHex(hash(this.blind, normalised));
	}

	/** The same as it was made before its key was derived: for looking up only. */
	public String blindIndexOfOld(String normalised) {
		return HexFormat.of().formatHex(hash(this.keys.index(), normalised));
	}

	/** A keyed hash that holds an entry of a log fast (64 hexadecimal digits). */
	public String chainMark(String entry) {
		return HexFormat.of().formatHex(hash(this.chain, entry));
	}

	/** Whether a mark is that of an entry, by the rule of its time. */
	public boolean holds(String entry, String mark) {
		return same(chainMark(entry), mark) || same(blindIndexOfOld(entry), mark);
	}

	/** Seals so that equal texts look equal, for what is looked up by its whole text. */
	String sealAlike(String plain, SealedPlace place) {
		String key = this.keys.current();
		try {
			return key + ":" + ALIKE + base64(this.alike.get(key)
				.encryptDeterministically(plain.getBytes(StandardCharsets.UTF_8), place.boundTo(key)));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("This Java cannot seal with AES-SIV", ex);
		}
	}

	/**
	 * Whether a text is sealed with a key that is configured for reading only, or in the
	 * form of before.
	 */
	boolean isOld(String text) {
		int colon = text.indexOf(':');
		if (colon < 1 || this.keys.key(text.substring(0, colon)) == null) {
			return false;
		}
		String rest = text.substring(colon + 1);
		return !text.substring(0, colon).equals(this.keys.current())
				|| (!rest.startsWith(OF_A_PLACE) && !rest.startsWith(ALIKE) && looksSealed(rest));
	}

	/** Whether a file is sealed otherwise than today's, or not at all. */
	boolean isOld(byte[] beginning) {
		return !startsWith(beginning, 0, this.keys.current() + ":" + FILE);
	}

	/**
	 * Id of the key that a file names in its first bytes; null where it is not sealed.
	 */
	String keyOf(byte[] beginning) {
		return keyOf(new String(beginning, 0, Math.min(beginning.length, BEGINNING), StandardCharsets.US_ASCII));
	}

	/** Id of the key that a text names; null where it is not sealed. */
	String keyOf(String text) {
		Matcher sealed = SEALED.matcher(text);
		return sealed.matches() ? sealed.group(1) : null;
	}

	/** Ids of the keys that only read. */
	List<String> oldKeys() {
		return this.keys.keys().keySet().stream().filter((key) -> !key.equals(this.keys.current())).sorted().toList();
	}

	/** Ids of all keys. */
	List<String> allKeys() {
		return this.keys.keys().keySet().stream().sorted().toList();
	}

	/** Id of the key that writes now. */
	String currentKey() {
		return this.keys.current();
	}

	/** Whether a key of the sample is used, which everybody can read. */
	boolean ofTheSample() {
		return this.keys.sample();
	}

	private byte[] opened(String key, String rest, SealedPlace place) {
		if (rest.startsWith(OF_A_PLACE)) {
			return decrypted(key, decoded(rest.substring(OF_A_PLACE.length())), place.boundTo(key));
		}
		if (rest.startsWith(ALIKE)) {
			return unalike(key, decoded(rest.substring(ALIKE.length())), place);
		}
		return decrypted(key, decoded(rest), key.getBytes(StandardCharsets.UTF_8));
	}

	private byte[] unalike(String key, byte[] sealed, SealedPlace place) {
		mustBeConfigured(key);
		try {
			return this.alike.get(key).decryptDeterministically(sealed, place.boundTo(key));
		}
		catch (GeneralSecurityException ex) {
			throw changed(key);
		}
	}

	private byte[] encrypted(String key, byte[] plain, byte[] bound) {
		byte[] nonce = new byte[NONCE];
		RANDOM.nextBytes(nonce);
		try {
			ByteArrayOutputStream all = new ByteArrayOutputStream();
			all.writeBytes(nonce);
			all.writeBytes(cipher(Cipher.ENCRYPT_MODE, key, nonce, bound).doFinal(plain));
			return all.toByteArray();
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("This Java cannot seal with AES-GCM", ex);
		}
	}

	private byte[] decrypted(String key, byte[] sealed, byte[] bound) {
		mustBeConfigured(key);
		if (sealed.length < NONCE) {
			throw changed(key);
		}
		try {
			return cipher(Cipher.DECRYPT_MODE, key, Arrays.copyOf(sealed, NONCE), bound).doFinal(sealed, NONCE,
					sealed.length - NONCE);
		}
		catch (GeneralSecurityException ex) {
			throw changed(key);
		}
	}

	private Cipher cipher(int mode, String key, byte[] nonce, byte[] bound) throws GeneralSecurityException {
		Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
		cipher.init(mode, this.keys.key(key), new GCMParameterSpec(TAG_BITS, nonce));
		cipher.updateAAD(bound);
		return cipher;
	}

	private void mustBeConfigured(String key) {
		if (this.keys.key(key) == null) {
			throw new BrokenSeal("No key \"" + key + "\" is configured that could open what is sealed: give it in"
					+ " partnership.seal.keys until everything is sealed with the current one");
		}
	}

	private SecretKey hashing(String purpose) {
		return new SecretKeySpec(SealKeys.derived(this.keys.index(), purpose, SealKeys.BYTES), "HmacSHA256");
	}

	private static DeterministicAead siv(SecretKey key) {
		try {
			return new AesSiv(SealKeys.derived(key, "deterministic sealing", SIV_BYTES));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("This Java cannot seal with AES-SIV", ex);
		}
	}

	private static byte[] hash(SecretKey key, String text) {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(key);
			return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("This Java cannot hash with HmacSHA256", ex);
		}
	}

	private static BrokenSeal changed(String key) {
		return new BrokenSeal("What is sealed was changed or comes from another place, or its key \"" + key
				+ "\" is another one now");
	}

	private static boolean same(String mark, String other) {
		return other != null && MessageDigest.isEqual(mark.getBytes(StandardCharsets.US_ASCII),
				other.getBytes(StandardCharsets.US_ASCII));
	}

	private static boolean startsWith(byte[] bytes, int from, String ascii) {
		byte[] wanted = ascii.getBytes(StandardCharsets.US_ASCII);
		return bytes.length >= from + wanted.length
				&& Arrays.equals(bytes, from, from + wanted.length, wanted, 0, wanted.length);
	}

	/** A nonce and a tag at the least, in base64. */
	private static boolean looksSealed(String rest) {
		try {
			return Base64.getDecoder().decode(rest).length >= NONCE + TAG_BITS / Byte.SIZE;
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

	private static String base64(byte[] bytes) {
		return Base64.getEncoder().encodeToString(bytes);
	}

	private static byte[] decoded(String text) {
		try {
			return Base64.getDecoder().decode(text);
		}
		catch (IllegalArgumentException ex) {
			throw new BrokenSeal("A text that should be sealed is not");
		}
	}

}
