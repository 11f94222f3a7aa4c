package org.partnershipactions.evidence;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;

import org.partnershipactions.forms.InvalidAnswers;

/**
 * A file of evidence as it arrives. Its kind is told by its content, not by its name
 * alone.
 *
 * @param fileName name that the sender gave it
 * @param content its bytes, at most 10 MB
 */
public record EvidenceUpload(String fileName, byte[] content) {

	private static final int MOST_BYTES = 10 * 1024 * 1024;

	private static final Map<String, String> TYPES = Map.of("pdf", "application/pdf", "png", "image/png", "jpg",
			"image/jpeg", "jpeg", "image/jpeg", "docx",
			"application/vnd.openxmlformats-officedocument.wordprocessingml.document", "xlsx",
			"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "csv", "text/csv", "txt",
			"text/plain");

	private static final Map<String, String> BEGINNINGS = Map.of("pdf", "25504446", "png", "89504e47", "jpg", "ffd8ff",
			"jpeg", "ffd8ff", "docx", "504b0304", "xlsx", "504b0304");

	/** Checks size and kind; {@link InvalidAnswers} on the field {@code file}. */
	public EvidenceUpload checked() {
		if (this.content.length == 0) {
			throw refused("Choose a file that is not empty");
		}
		if (this.content.length > MOST_BYTES) {
			throw refused("The file must be 10 MB or smaller");
		}
		if (!TYPES.containsKey(extension()) || !looksLikeItsName()) {
			throw refused("Choose a PDF, Word, Excel, CSV, text, PNG or JPEG file whose content matches its name");
		}
		return this;
	}

	/** Media type, told by the name and checked against the content. */
	public String mediaType() {
		return TYPES.get(extension());
	}

	/** The name without path and control characters, at most 200 characters. */
	public String safeName() {
		String name = this.fileName
			.substring(Math.max(this.fileName.lastIndexOf('/'), this.fileName.lastIndexOf('\\')) + 1)
			.replaceAll("[\\p{Cntrl}\"<>:|?*]", "_");
		return name.substring(Math.max(0, name.length() - 200));
	}

	private boolean looksLikeItsName() {
		String beginning = BEGINNINGS.get(extension());
		if (beginning == null) {
			return isText();
		}
		byte[] wanted = HexFormat.of().parseHex(beginning);
		return this.content.length >= wanted.length
				&& Arrays.equals(Arrays.copyOf(this.content, wanted.length), wanted);
	}

	private boolean isText() {
		try {
			return StandardCharsets.UTF_8.newDecoder()
				.decode(ByteBuffer.wrap(this.content))
				.chars()
				.noneMatch((c) -> c == 0);
		}
		catch (CharacterCodingException ex) {
			return false;
		}
	}

	private String extension() {
		return this.fileName.substring(this.fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
	}

	private static InvalidAnswers refused(String message) {
		return new InvalidAnswers("file", message);
	}

}
