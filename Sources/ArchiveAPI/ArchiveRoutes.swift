import Archive
import HTTP
