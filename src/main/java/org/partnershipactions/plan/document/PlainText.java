package org.partnershipactions.plan.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Turns bytes into text: by their mark, else as UTF-8, else as Windows-1252. */
final class PlainText {

	private static final String TRIED = "Encodings tried: UTF-8, UTF-16 with a byte order mark, Windows-1252. "
			+ "Save the file as CSV UTF-8 and send it again.";

	private static final Charset WINDOWS = Charset.forName("windows-1252");

	private PlainText() {
	}

	/** The text without its mark; refuses bytes that are no text. */
	static String of(byte[] bytes, Findings findings) {
		String text = decoded(bytes, findings);
		int row = 1;
		for (int i = 0; i < text.length(); i++) {
			char character = text.charAt(i);
			if (character == '\n') {
				row++;
			}
			else if (Character.isISOControl(character) && "\t\r\f\u000b".indexOf(character) < 0) {
				throw new UnreadableFile(new Finding(row, "file", "U+%04X".formatted((int) character),
						"There is a character here that no text holds, so the file is binary or in another encoding. "
								+ TRIED));
			}
		}
		return text;
	}

	private static String decoded(byte[] bytes, Findings findings) {
		try {
			if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
				return strictly(StandardCharsets.UTF_8, bytes, 3);
			}
			if (startsWith(bytes, 0xFF, 0xFE)) {
				return strictly(StandardCharsets.UTF_16LE, bytes, 2);
			}
			if (startsWith(bytes, 0xFE, 0xFF)) {
				return strictly(StandardCharsets.UTF_16BE, bytes, 2);
			}
			return unmarked(bytes, findings);
		}
		catch (CharacterCodingException ex) {
			throw new UnreadableFile("", "The file's text could not be read. " + TRIED);
		}
	}

	private static String unmarked(byte[] bytes, Findings findings) throws CharacterCodingException {
		try {
			return strictly(StandardCharsets.UTF_8, bytes, 0);
		}
		catch (CharacterCodingException ex) {
			String text = strictly(WINDOWS, bytes, 0);
			findings.warn(new Finding(0, "file", "Windows-1252",
					"The file is not UTF-8 and was read as Windows-1252. Check accents, quotation marks and pound signs."));
			return text;
		}
	}

	private static boolean startsWith(byte[] bytes, int... start) {
		for (int i = 0; i < start.length; i++) {
			if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
				return false;
			}
		}
		return true;
	}

	private static String strictly(Charset charset, byte[] bytes, int from) throws CharacterCodingException {
		return charset.newDecoder()
			.onMalformedInput(CodingErrorAction.REPORT)
			.onUnmappableCharacter(CodingErrorAction.REPORT)
			.decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
			.toString();
	}

}
