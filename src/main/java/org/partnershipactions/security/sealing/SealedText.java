package org.partnershipactions.security.sealing;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/**
 * Keeps a column sealed: plain in the entity, sealed in the database, and null stays
 * null.
 */
@Converter
public class SealedText implements AttributeConverter<String, String> {

	private final Seal seal;

	public SealedText(Seal seal) {
		this.seal = seal;
	}

	@Override
	public String convertToDatabaseColumn(String plain) {
		return (plain != null) ? this.seal.seal(plain) : null;
	}

	@Override
	public String convertToEntityAttribute(String sealed) {
		return (sealed != null) ? this.seal.open(sealed) : null;
	}

}
