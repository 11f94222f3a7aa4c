package org.partnershipactions.forms.files;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A JPEG picture with only those segments that drawing it needs: tables, frames, scans
 * and colours. What is not known is left out, and so is all that follows its end.
 */
final class JpegCleaning {

	private static final int START = 0xd8;

	private static final int END = 0xd9;

	private static final int SCAN = 0xda;

	private static final int JFIF = 0xe0;

	private static final int EXIF = 0xe1;

	private static final int COLOURS = 0xe2;

	private static final int ADOBE = 0xee;

	private static final int JFIF_WITHOUT_THUMBNAIL = 12;

	private final byte[] in;

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	private int at = 2;

	private int orientation = Orientation.UPRIGHT;

	private JpegCleaning(byte[] in) {
		this.in = in;
	}

	static byte[] cleaned(byte[] content) {
		JpegCleaning cleaning = new JpegCleaning(content);
		cleaning.orientation = cleaning.findOrientation();
		return cleaning.run();
	}

	private byte[] run() {
		mark(START);
		boolean turned = this.orientation == Orientation.UPRIGHT;
		int marker = nextMarker();
		while (marker != END) {
			byte[] segment = segment();
			if (!turned && marker != JFIF) {
				turned = true;
				write(EXIF, exif());
			}
			if (isNeeded(marker, segment)) {
				write(marker, (marker == JFIF) ? withoutThumbnail(segment) : segment);
			}
			if (marker == SCAN) {
				copyScan();
			}
			marker = nextMarker();
		}
		mark(END);
		return this.out.toByteArray();
	}

	/** The same walk before anything is written, as far as the first scan. */
	private int findOrientation() {
		int found = Orientation.UPRIGHT;
		for (int marker = nextMarker(); marker != END && marker != SCAN; marker = nextMarker()) {
			byte[] segment = segment();
			if (marker == EXIF && begins(segment, "Exif\0\0")) {
				found = Orientation.read(Arrays.copyOfRange(segment, 6, segment.length));
			}
		}
		this.at = 2;
		return found;
	}

	/** A picture that breaks off ends where it does. */
	private int nextMarker() {
		if (this.at >= this.in.length) {
			return END;
		}
		if (this.in[this.at] != (byte) 0xff) {
			throw new IllegalArgumentException("No segment at " + this.at);
		}
		while (this.at < this.in.length && this.in[this.at] == (byte) 0xff) {
			this.at++;
		}
		return (this.at < this.in.length) ? this.in[this.at++] & 0xff : END;
	}

	private byte[] segment() {
		int length = (this.in[this.at] & 0xff) << 8 | this.in[this.at + 1] & 0xff;
		if (length < 2 || this.at + length > this.in.length) {
			throw new IllegalArgumentException("A segment of " + length + " bytes at " + this.at);
		}
		byte[] segment = Arrays.copyOfRange(this.in, this.at + 2, this.at + length);
		this.at += length;
		return segment;
	}

	/**
	 * What follows the head of a scan goes on to the next marker that is none of its own.
	 */
	private void copyScan() {
		int from = this.at;
		while (this.at < this.in.length && !endsScan()) {
			this.at++;
		}
		this.out.write(this.in, from, this.at - from);
	}

	private boolean endsScan() {
		if (this.in[this.at] != (byte) 0xff || this.at + 1 >= this.in.length) {
			return false;
		}
		int next = this.in[this.at + 1] & 0xff;
		return next != 0 && next != 0xff && (next < 0xd0 || next > 0xd7);
	}

	private static boolean isNeeded(int marker, byte[] segment) {
		return switch (marker) {
			case JFIF -> begins(segment, "JFIF\0") && segment.length >= JFIF_WITHOUT_THUMBNAIL;
			case COLOURS -> begins(segment, "ICC_PROFILE\0");
			case ADOBE -> begins(segment, "Adobe");
			case SCAN, 0xdb, 0xdc, 0xdd -> true;
			default -> marker >= 0xc0 && marker <= 0xcf;
		};
	}

	private static byte[] withoutThumbnail(byte[] segment) {
		return Arrays.copyOf(Arrays.copyOf(segment, JFIF_WITHOUT_THUMBNAIL), JFIF_WITHOUT_THUMBNAIL + 2);
	}

	private byte[] exif() {
		byte[] head = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
		byte[] tiff = Orientation.write(this.orientation);
		byte[] whole = Arrays.copyOf(head, head.length + tiff.length);
		System.arraycopy(tiff, 0, whole, head.length, tiff.length);
		return whole;
	}

	private static boolean begins(byte[] segment, String with) {
		byte[] wanted = with.getBytes(StandardCharsets.US_ASCII);
		return segment.length >= wanted.length && Arrays.equals(wanted, Arrays.copyOf(segment, wanted.length));
	}

	private void mark(int marker) {
		this.out.write(0xff);
		this.out.write(marker);
	}

	private void write(int marker, byte[] segment) {
		mark(marker);
		this.out.write(segment.length + 2 >> 8);
		this.out.write(segment.length + 2);
		this.out.writeBytes(segment);
	}

}
