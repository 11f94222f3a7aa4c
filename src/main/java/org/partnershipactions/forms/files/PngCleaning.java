package org.partnershipactions.forms.files;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * A PNG picture with only those chunks that drawing it needs. What is not known is left
 * out, and so is all that follows its end.
 */
final class PngCleaning {

	private static final int SIGNATURE = 8;

	private static final int AROUND = 12;

	private static final Set<String> NEEDED = Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB",
			"iCCP", "cICP", "sBIT", "bKGD", "pHYs", "acTL", "fcTL", "fdAT");

	private PngCleaning() {
	}

	static byte[] cleaned(byte[] content) {
		ByteBuffer in = ByteBuffer.wrap(content);
		ByteArrayOutputStream out = new ByteArrayOutputStream(content.length);
		out.write(content, 0, SIGNATURE);
		String type = "";
		for (int at = SIGNATURE; !"IEND".equals(type);) {
			int length = in.getInt(at);
			if (length < 0 || length > content.length - at - AROUND) {
				throw new IllegalArgumentException("A chunk of " + length + " bytes at " + at);
			}
			type = new String(content, at + 4, 4, StandardCharsets.US_ASCII);
			if (NEEDED.contains(type)) {
				out.write(content, at, length + AROUND);
			}
			else if ("eXIf".equals(type)) {
				turn(out, Orientation.read(Arrays.copyOfRange(content, at + 8, at + 8 + length)));
			}
			at += length + AROUND;
		}
		return out.toByteArray();
	}

	private static void turn(ByteArrayOutputStream out, int orientation) {
		if (orientation == Orientation.UPRIGHT) {
			return;
		}
		byte[] exif = Orientation.write(orientation);
		ByteBuffer chunk = ByteBuffer.allocate(exif.length + AROUND)
			.putInt(exif.length)
			.put("eXIf".getBytes(StandardCharsets.US_ASCII))
			.put(exif);
		CRC32 check = new CRC32();
		check.update(chunk.array(), 4, exif.length + 4);
		out.writeBytes(chunk.putInt((int) check.getValue()).array());
	}

}
