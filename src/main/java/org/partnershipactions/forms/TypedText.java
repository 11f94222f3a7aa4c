package org.partnershipactions.forms;

/**
 * What a person typed, in the one form in which every entrance takes it: pages, the API,
 * files and forms. A text of which nothing can be seen is empty, whatever characters it
 * is made of; what nobody types (control characters, halves of a character, commands that
 * turn the direction of writing) is left out.
 */
public final class TypedText {

	/** Letters and signs of Unicode that show nothing. */
	private static final String SHOWS_NOTHING = "\u115F\u1160\u2800\u3164\uFFA0\uFFFC\uD834\uDD59";

	private static final int FIRST_TAG = 0xE0020;

	private static final int LAST_TAG = 0xE007F;

	private TypedText() {
	}

	/**
	 * The text as it is taken: "" where nothing of it can be seen, else without what
	 * nobody types and without what shows nothing at its ends. Ordinary spaces, tabs and
	 * line ends stay, because they mean something in a table that is pasted.
	 */
	public static String of(String typed) {
		int[] text = typed.codePoints().filter(TypedText::isTyped).toArray();
		int from = 0;
		while (from < text.length && !isSeen(text[from])) {
			from++;
		}
		if (from == text.length) {
			return "";
		}
		int to = text.length;
		while (isSpare(text[to - 1])) {
			to--;
		}
		StringBuilder taken = new StringBuilder(typed.length());
		for (int i = 0; i < text.length; i++) {
			if ((i >= from && i < to) || isOrdinarySpace(text[i])) {
				taken.appendCodePoint(text[i]);
			}
		}
		return taken.toString();
	}

	/** Whether nothing can be seen of a text, or there is none. */
	public static boolean isBlank(String typed) {
		return typed == null || typed.codePoints().noneMatch(TypedText::isSeen);
	}

	/** The text without anything around it, or null where nothing of it can be seen. */
	public static String orNull(String typed) {
		return isBlank(typed) ? null : of(typed).strip();
	}

	/**
	 * A name of a file as it is shown: on one line, without commands of direction that
	 * would show another ending than the file has.
	 */
	public static String fileName(String typed) {
		String plain = typed.codePoints()
			.filter((point) -> isTyped(point) && Character.getType(point) != Character.FORMAT
					&& !Character.isISOControl(point))
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
		return of(plain).strip();
	}

	private static boolean isTyped(int point) {
		boolean turns = (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
		boolean half = Character.getType(point) == Character.SURROGATE;
		boolean control = Character.isISOControl(point) && "\t\n\r\f".indexOf(point) < 0;
		return !turns && !half && !control;
	}

	private static boolean isSeen(int point) {
		return switch (Character.getType(point)) {
			case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.CONTROL,
					Character.FORMAT, Character.SURROGATE, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK,
					Character.COMBINING_SPACING_MARK ->
				false;
			case Character.UNASSIGNED ->
				point < 0xE0000 && (point & 0xFFFE) != 0xFFFE && (point < 0xFFF0 || point > 0xFFFF);
			default -> SHOWS_NOTHING.indexOf(point) < 0;
		};
	}

	/** Whether it shows nothing at the end; accents, and the tags of flags, do. */
	private static boolean isSpare(int point) {
		boolean mark = Character.getType(point) == Character.NON_SPACING_MARK
				|| Character.getType(point) == Character.ENCLOSING_MARK
				|| Character.getType(point) == Character.COMBINING_SPACING_MARK;
		return !isSeen(point) && !mark && (point < FIRST_TAG || point > LAST_TAG);
	}

	private static boolean isOrdinarySpace(int point) {
		return point == ' ' || point == '\t' || point == '\n' || point == '\r' || point == '\f';
	}

}
