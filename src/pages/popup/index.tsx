import './index.css';
import { start } from '../common/start';
import { Popup } from './popup';

start(<Popup />);
