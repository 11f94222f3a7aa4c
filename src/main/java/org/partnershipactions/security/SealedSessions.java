package org.partnershipactions.security;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.springframework.core.convert.converter.Converter;

/**
 * Values of a session as they are stored.
 *
 * @param seal seals them
 * @param serializing makes bytes of a value
 * @param deserializing makes the value again
 */
record SealedSessions(Seal seal, Converter<Object, byte[]> serializing, Converter<byte[], Object> deserializing) {

	byte[] close(Object value) {
		String text = Base64.getEncoder().encodeToString(this.serializing.convert(value));
		return this.seal.seal(text).getBytes(StandardCharsets.US_ASCII);
	}

	/**
	 * The value; nothing where its key is gone, so that an old session ends instead of
	 * failing.
	 */
	Object open(byte[] stored) {
		try {
			String text = this.seal.open(new String(stored, StandardCharsets.US_ASCII));
			return this.deserializing.convert(Base64.getDecoder().decode(text));
		}
		catch (BrokenSeal ex) {
			return null;
		}
	}

}
