package org.partnershipactions.reports.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Checks a PDF against PDF/UA-1 (ISO 14289-1), as far as a machine can. */
final class PdfUa {

	private static final PDFAFlavour STANDARD = PDFAFlavour.PDFUA_1;

	static {
		VeraGreenfieldFoundryProvider.initialise();
	}

	private PdfUa() {
	}

	/** Result of a check: what was asked and which rules are broken. */
	record Checked(int asked, Map<String, String> broken) {
	}

	static Checked check(byte[] file) throws IOException, VeraPDFException {
		try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), STANDARD);
				PDFAValidator validator = Foundries.defaultInstance().createValidator(STANDARD, false)) {
			ValidationResult result = validator.validate(parser);
			Map<String, String> broken = new TreeMap<>();
			result.getTestAssertions()
				.stream()
				.filter((one) -> one.getStatus() == TestAssertion.Status.FAILED)
				.forEach((one) -> broken.put(one.getRuleId().getClause() + "-" + one.getRuleId().getTestNumber(),
						one.getMessage()));
			return new Checked(result.getTotalAssertions(), broken);
		}
	}

}
