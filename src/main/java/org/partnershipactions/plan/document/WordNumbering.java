package org.partnershipactions.plan.document;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;

import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;

/**
 * The numbers that Word shows before paragraphs and that their text does not hold,
 * counted as the document goes on.
 */
final class WordNumbering {

	private static final int LEVELS = 9;

	private final XWPFNumbering numbering;

	private final Map<BigInteger, int[]> counted = new HashMap<>();

	WordNumbering(XWPFDocument document) {
		this.numbering = document.getNumbering();
	}

	/**
	 * The number of the next paragraph without what closes it, such as {@code 1.2} of
	 * {@code 1.2)}; empty where it has none, or only a bullet.
	 */
	String label(XWPFParagraph paragraph) {
		XWPFAbstractNum list = list(paragraph);
		if (list == null) {
			return "";
		}
		int level = Math.min((paragraph.getNumIlvl() != null) ? paragraph.getNumIlvl().intValue() : 0, LEVELS - 1);
		int[] numbers = this.counted.computeIfAbsent(list.getAbstractNum().getAbstractNumId(),
				(unknown) -> new int[LEVELS]);
		numbers[level] = (numbers[level] == 0) ? start(list, level) : numbers[level] + 1;
		for (int deeper = level + 1; deeper < LEVELS; deeper++) {
			numbers[deeper] = 0;
		}
		boolean decimal = "decimal".equals(paragraph.getNumFmt()) && paragraph.getNumLevelText() != null;
		return decimal ? shown(paragraph.getNumLevelText(), numbers, list) : "";
	}

	private XWPFAbstractNum list(XWPFParagraph paragraph) {
		XWPFNum num = (this.numbering != null && paragraph.getNumID() != null)
				? this.numbering.getNum(paragraph.getNumID()) : null;
		return (num != null && num.getCTNum().getAbstractNumId() != null)
				? this.numbering.getAbstractNum(num.getCTNum().getAbstractNumId().getVal()) : null;
	}

	private static String shown(String pattern, int[] numbers, XWPFAbstractNum list) {
		String shown = pattern;
		for (int level = 0; level < LEVELS; level++) {
			int number = (numbers[level] == 0) ? start(list, level) : numbers[level];
			shown = shown.replace("%" + (level + 1), String.valueOf(number));
		}
		return shown.replaceAll("[.):\\s]+$", "").strip();
	}

	private static int start(XWPFAbstractNum list, int level) {
		for (CTLvl one : list.getCTAbstractNum().getLvlArray()) {
			if (one.getIlvl() != null && one.getIlvl().intValue() == level && one.isSetStart()) {
				return Math.max(1, one.getStart().getVal().intValue());
			}
		}
		return 1;
	}

}
