package org.partnershipactions.reports;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** How large the letters of a PDF are, in points. */
final class PrintSizes extends PDFTextStripper {

	private final Set<Integer> sizes = new TreeSet<>();

	private PrintSizes() {
	}

	static Set<Integer> of(PDDocument file) throws IOException {
		PrintSizes reader = new PrintSizes();
		reader.getText(file);
		return reader.sizes;
	}

	@Override
	protected void writeString(String text, List<TextPosition> letters) {
		letters.forEach((letter) -> this.sizes.add(Math.round(letter.getFontSizeInPt())));
	}

}
