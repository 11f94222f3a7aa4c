package org.partnershipactions.reports.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** A PDF as a screen reader finds it: by its tags, not by where the ink is. */
public final class TaggedPdf implements AutoCloseable {

	private final PDDocument file;

	private final Map<String, String> content = new HashMap<>();

	private TaggedPdf(PDDocument file) throws IOException {
		this.file = file;
		for (PDPage page : file.getPages()) {
			PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
			extractor.processPage(page);
			extractor.getMarkedContents().forEach((marked) -> keep(page, marked));
		}
	}

	public static TaggedPdf of(byte[] bytes) {
		try {
			return new TaggedPdf(Loader.loadPDF(bytes));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public PDDocument file() {
		return this.file;
	}

	/** Elements of a kind, such as {@code H2} or {@code TH}, in reading order. */
	public List<PDStructureElement> elements(String kind) {
		List<PDStructureElement> found = new ArrayList<>();
		collect(this.file.getDocumentCatalog().getStructureTreeRoot(), kind, found);
		return found;
	}

	/** The words of every element of a kind. */
	public List<String> texts(String kind) {
		return elements(kind).stream().map((element) -> text(element, page(element, null)).strip()).toList();
	}

	/** Every table row as its cells. */
	public List<List<String>> rows() {
		return elements("TR").stream()
			.map((row) -> children(row).stream().map((cell) -> text(cell, page(cell, null)).strip()).toList())
			.toList();
	}

	/** The attributes of an element that say what a heading cell is for. */
	public static String scope(PDStructureElement element) {
		COSBase attributes = element.getCOSObject().getDictionaryObject(COSName.A);
		return String.valueOf(attributes);
	}

	@Override
	public void close() {
		try {
			this.file.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The library names properties, and the reader takes the name for the tag. */
	private void keep(PDPage page, PDMarkedContent marked) {
		StringBuilder text = new StringBuilder();
		append(marked, text);
		PDPropertyList properties = page.getResources().getProperties(COSName.getPDFName(marked.getTag()));
		int id = (properties != null) ? properties.getCOSObject().getInt(COSName.MCID) : marked.getMCID();
		String letters = Normalizer.normalize(text, Normalizer.Form.NFKC);
		this.content.merge(key(page.getCOSObject(), id), letters, String::concat);
	}

	private void append(PDMarkedContent marked, StringBuilder text) {
		for (Object part : marked.getContents()) {
			if (part instanceof TextPosition letter) {
				text.append(letter.getUnicode());
			}
			else if (part instanceof PDMarkedContent inner) {
				append(inner, text);
			}
		}
	}

	private String text(PDStructureElement element, COSDictionary page) {
		return element.getKids().stream().map((kid) -> textOf(kid, page)).collect(Collectors.joining());
	}

	private String textOf(Object kid, COSDictionary page) {
		if (kid instanceof PDStructureElement inner) {
			return text(inner, page(inner, page));
		}
		if (kid instanceof PDMarkedContentReference reference) {
			return this.content.getOrDefault(key(reference.getPage().getCOSObject(), reference.getMCID()), "") + " ";
		}
		return (kid instanceof Integer id) ? this.content.getOrDefault(key(page, id), "") + " " : "";
	}

	private static COSDictionary page(PDStructureElement element, COSDictionary otherwise) {
		return (element.getPage() != null) ? element.getPage().getCOSObject() : otherwise;
	}

	private static String key(COSDictionary page, int id) {
		return System.identityHashCode(page) + ":" + id;
	}

	private static List<PDStructureElement> children(PDStructureNode node) {
		return node.getKids()
			.stream()
			.filter(PDStructureElement.class::isInstance)
			.map(PDStructureElement.class::cast)
			.toList();
	}

	private static void collect(PDStructureNode node, String kind, List<PDStructureElement> found) {
		for (PDStructureElement element : children(node)) {
			if (element.getStructureType().equals(kind)) {
				found.add(element);
			}
			collect(element, kind, found);
		}
	}

}
